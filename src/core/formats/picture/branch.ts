/** A part of a design for a picture of its own: a result with all that leads to it, under the numbers of the whole. */
import type { Document, View } from '../../model/index.ts';

export function branchOf(v: View, top: string): Document {
  const kept = new Set([top]);
  const queue = [top];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const { from } of v.down(id))
      if (from && !kept.has(from)) {
        kept.add(from);
        queue.push(from);
      }
  const { doc } = v;
  const only = <R extends { readonly id: string }>(
    table: Readonly<Record<string, R>>,
    keep: (record: R) => boolean,
    change: (record: R) => R = (record) => record,
  ): Readonly<Record<string, R>> =>
    Object.fromEntries(
      Object.values(table)
        .filter(keep)
        .map((record) => [record.id, change(record)]),
    );
  const inside = ({ id }: { readonly id: string }): boolean => kept.has(id);
  const numbered = <R extends { readonly id: string }>(record: R): R => ({
    ...record,
    pinnedCode: v.code(record.id) || null,
    position: null,
  });
  const links = only(doc.links, (l) => kept.has(l.from ?? '') && kept.has(l.to ?? ''));
  return {
    ...doc,
    results: only(doc.results, inside, numbered),
    activities: only(doc.activities, inside, numbered),
    factors: only(doc.factors, inside),
    links,
    indicators: only(doc.indicators, (i) => kept.has(i.result ?? '')),
    assumptions: only(doc.assumptions, (a) =>
      Object.keys(a.attachedTo).some((id) => kept.has(id) || links[id] !== undefined),
    ),
  };
}
