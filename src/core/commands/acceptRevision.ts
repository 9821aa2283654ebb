import { TABLES, type AnyRecord } from '../model/index.ts';
import { acceptProposals, type Matching, type Revised } from '../revise/index.ts';
import { defineCommand } from './command.ts';
import { plain } from './parts/records.ts';
import { removeAll } from './parts/removing.ts';

export interface AcceptRevision {
  readonly revised: Revised;
  readonly matching: Matching;
  /** Keys of the proposals that were chosen; what they need comes along. */
  readonly keys: readonly string[];
}

export interface RevisionAccepted {
  readonly taken: readonly string[];
  readonly withheld: readonly string[];
}

/** Takes proposals of a revised document over. They are worked out anew on the project as it is by now. */
export const acceptRevision = defineCommand<AcceptRevision, RevisionAccepted>({
  name: 'acceptRevision',
  apply: (draft, { revised, matching, keys }, { newId }) => {
    const doc = plain(draft);
    const { document, remove, taken, withheld } = acceptProposals(doc, revised, matching, keys, newId);
    for (const table of TABLES) {
      const records = draft[table] as Record<string, AnyRecord>;
      for (const [id, record] of Object.entries(document[table]) as [string, AnyRecord][])
        if (doc[table][id] !== record) records[id] = record;
    }
    if (remove.length > 0) removeAll(draft, remove);
    return { taken, withheld };
  },
});
