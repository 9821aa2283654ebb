import { defineCommand } from './command.ts';
import { refusalToLink } from './linkRules.ts';
import { homed } from './parts/linking.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { keySet, must, plain, viewOf } from './parts/records.ts';
import { removeAll } from './parts/removing.ts';

export interface MergeResults {
  /** The result that stays, with its wording. */
  readonly keep: string;
  /** The result that is the same and goes. */
  readonly drop: string;
}

/**
 * Makes one result of two that say the same. Links, indicators, assumptions, risks, evidence and recorded changes of the second
 * go to the first; a link that would be there twice is kept once.
 */
export const mergeResults = defineCommand<MergeResults>({
  name: 'mergeResults',
  apply: (draft, { keep, drop }) => {
    must(draft, 'results', keep);
    must(draft, 'results', drop);
    const doc = plain(draft);
    for (const link of Object.values(doc.links)) {
      if (link.from !== drop && link.to !== drop) continue;
      const from = link.from === drop ? keep : (link.from ?? '');
      const to = link.to === drop ? keep : (link.to ?? '');
      const record = draft.links[link.id];
      if (record && refusalToLink(plain(draft), from, to, link.kind) === null)
        Object.assign(record, { from, to });
    }
    for (const indicator of viewOf(draft).indicators(drop)) {
      const there = listOf(viewOf(draft), 'indicators', (r) => 'result' in r && r.result === keep);
      const record = must(draft, 'indicators', indicator.id);
      record.order = orderAfter(draft, there, undefined);
      record.result = keep;
    }
    for (const table of ['assumptions', 'risks'] as const)
      for (const { id, attachedTo } of Object.values(doc[table]))
        if (Object.hasOwn(attachedTo, drop))
          must(draft, table, id).attachedTo = keySet(
            Object.keys(attachedTo).map((key) => (key === drop ? keep : key)),
          );
    for (const table of ['evidence', 'changeNotes', 'notes', 'budgetLines', 'recommendations'] as const)
      for (const { id, about } of Object.values(doc[table]))
        if (about === drop) must(draft, table, id).about = keep;
    removeAll(draft, [drop]);
    const record = homed(draft, keep);
    if (record) record.homeLink = viewOf(draft).home(keep)?.id ?? null;
  },
});
