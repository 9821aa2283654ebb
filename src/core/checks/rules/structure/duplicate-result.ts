import type { Result } from '../../../model/index.ts';
import { alikeIndex, contentOf } from '../../alike.ts';
import { groupBy } from '../../collections.ts';
import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { memoText } from '../../textMemo.ts';

/** Below this share of common words two sentences may well mean two things. */
const SAME = 0.9;

/** Shorter sentences have to be the same word for word. */
const FEW = 2;

/**
 * The same result at two places of one level. Numbers and names tell parallel sites and phases apart ("Module 1", "in Osh"), so
 * they have to agree. An outcome that repeats an output is another matter (`outcome-restates-outputs`).
 */
export default defineTextRule({
  id: 'duplicate-result',
  family: 'structure',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view, words }) {
    const said = facts.live.filter((r) => written(r.statement));
    for (const results of groupBy(said, (r) => r.level).values()) {
      const alike = new Map(
        [...groupBy(results, (r) => namesIn(r.statement))].map(([names, same]) => [
          names,
          alikeIndex(
            same.map((r): [Result, ReadonlySet<string>] => [r, contentOf(r.statement, words)]),
            SAME,
          ),
        ]),
      );
      const order = new Map(results.map((r, i) => [r.id, i]));
      const told = new Set<string>();
      for (const result of results) {
        const own = contentOf(result.statement, words);
        if (told.has(result.id) || own.size < FEW) continue;
        const later = (alike.get(namesIn(result.statement))?.(own) ?? [])
          .map((a) => a.item)
          .filter((o) => (order.get(o.id) ?? 0) > (order.get(result.id) ?? 0))
          .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
        for (const { id } of later) told.add(id);
        if (later.length === 0) continue;
        const same = [result, ...later];
        yield {
          at: same.map(({ id }) => ({ id, field: 'statement' })),
          data: { first: result.statement.trim(), places: same.map((r) => view.label(r.id)).join(', ') },
        };
      }
    }
  },
});

/** Numbers and the capitalised words inside a sentence. */
const namesIn = memoText((text: string): string =>
  [...text.matchAll(/\d+|(?<=[\p{L}\p{N},;:]\s+)\p{Lu}[\p{L}\p{N}]*/gu)]
    .map((m) => m[0].toLowerCase())
    .toSorted()
    .join(' '),
);
