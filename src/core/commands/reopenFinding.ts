import { defineCommand } from './command.ts';
import { must } from './parts/records.ts';

/** Brings a finding back that had been set aside. */
export const reopenFinding = defineCommand<{ readonly id: string }>({
  name: 'reopenFinding',
  apply: (draft, { id }) => {
    must(draft, 'setAsides', id);
    delete draft.setAsides[id];
  },
});
