import { applyChanges, type Change } from '../changes/index.ts';
import { TABLES, type AnyRecord } from '../model/index.ts';
import { defineCommand } from './command.ts';
import { plain } from './parts/records.ts';
import { removeAll } from './parts/removing.ts';

/** What `acceptProposals` of core/revise makes of chosen proposals: worked out there, so that no page loads it before it is used. */
export interface AcceptRevision {
  readonly changes: readonly Change[];
  /** Ids of what goes, with what hangs on it. */
  readonly remove: readonly string[];
}

/** Takes over what was chosen of a revised document. */
export const acceptRevision = defineCommand<AcceptRevision>({
  name: 'acceptRevision',
  apply: (draft, { changes, remove }) => {
    const doc = plain(draft);
    const after = applyChanges(doc, changes);
    for (const table of TABLES) {
      const records = draft[table] as Record<string, AnyRecord>;
      for (const [id, record] of Object.entries(after[table]) as [string, AnyRecord][])
        if (doc[table][id] !== record) records[id] = record;
    }
    const there = remove.filter((id) => TABLES.some((table) => Object.hasOwn(doc[table], id)));
    if (there.length > 0) removeAll(draft, there);
  },
});
