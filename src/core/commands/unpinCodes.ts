import { defineCommand } from './command.ts';
import { plain } from './parts/records.ts';

/** Lets every code follow its position again. */
export const unpinCodes = defineCommand<Record<string, never>>({
  name: 'unpinCodes',
  apply: (draft) => {
    for (const table of ['results', 'activities', 'indicators'] as const)
      for (const { id, pinnedCode } of Object.values(plain(draft)[table])) {
        const record = pinnedCode === null ? undefined : draft[table][id];
        if (record) record.pinnedCode = null;
      }
  },
});
