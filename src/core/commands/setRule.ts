import type { RuleSetting } from '../model/index.ts';
import { CommandRefused, defineCommand } from './command.ts';
import { insert } from './parts/records.ts';

export interface SetRule {
  /** Id of the rule. */
  readonly rule: string;
  /** Null leaves it to the preset. */
  readonly severity: RuleSetting['severity'];
  /** Limits that this project sets otherwise; those that are not named stay as they are. */
  readonly limits?: Readonly<Record<string, number>>;
}

/** Says how this project weighs one check. With neither a severity nor a limit of its own the choice is forgotten. */
export const setRule = defineCommand<SetRule>({
  name: 'setRule',
  apply: (draft, { rule, severity, limits = {} }) => {
    if (!/^[a-z][a-z-]*$/.test(rule)) throw new CommandRefused('noSuchCheck');
    const before = draft.ruleSettings[rule];
    const all = { ...before?.limits, ...limits };
    if (severity === null && Object.keys(all).length === 0) delete draft.ruleSettings[rule];
    else if (before) Object.assign(before, { severity, limits: all });
    else insert(draft, 'ruleSettings', rule, { severity, limits: all });
  },
});
