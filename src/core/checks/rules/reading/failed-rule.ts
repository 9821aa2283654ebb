import { PROJECT_ID } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** A rule that broke down in this run. Last in the list, so that it sees every failure. */
export default defineRule({
  id: 'failed-rule',
  family: 'reading',
  severity: 'suggestion',
  grouping: 'never',
  messages: ['message'],
  *check({ failures }) {
    for (const { rule, reason } of failures)
      yield { at: [{ id: PROJECT_ID }], data: { failed: rule, reason }, about: `${rule} ${reason}` };
  },
});
