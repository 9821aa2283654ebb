import { PROJECT_ID } from '../model/index.ts';
import { defineCommand } from './command.ts';
import { must } from './parts/records.ts';

export interface SetBaseline {
  /** The version that holds the approved design; null asks for no more reasons. */
  readonly version: { readonly id: string; readonly name: string } | null;
}

/** Says from which version on changes ask for a reason. What was recorded so far stays. */
export const setBaseline = defineCommand<SetBaseline>({
  name: 'setBaseline',
  apply: (draft, { version }, { now }) => {
    const project = must(draft, 'project', PROJECT_ID);
    project.baselineVersion = version?.id ?? null;
    project.baselineName = version?.name ?? null;
    project.baselineAt = version ? now.slice(0, 10) : null;
  },
});
