import type { Result } from '../../../model/index.ts';
import { contentOf } from '../../alike.ts';
import { keptLikeness } from '../../alikeKept.ts';
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
    const groups = groupBy(said, (r) => `${r.level} ${namesIn(r.statement)}`);
    for (const key of kept.keys()) if (!groups.has(key)) kept.delete(key);
    const later = new Map<Result, readonly Result[]>();
    for (const [key, results] of groups) {
      let alike = kept.get(key);
      if (!alike) kept.set(key, (alike = keptLikeness(SAME)));
      const stems = results.map((r) => contentOf(r.statement, words));
      alike(stems, stems).forEach((hits, at) => {
        const places = hits.map((hit) => hit.item).filter((other) => other > at);
        if ((stems[at]?.size ?? 0) < FEW || places.length === 0) return;
        later.set(
          results[at] as Result,
          places.toSorted((x, y) => x - y).map((other) => results[other] as Result),
        );
      });
    }
    const told = new Set<string>();
    for (const result of inLevels(said)) {
      const others = told.has(result.id) ? undefined : later.get(result);
      if (!others) continue;
      for (const { id } of others) told.add(id);
      const same = [result, ...others];
      yield {
        at: same.map(({ id }) => ({ id, field: 'statement' })),
        data: { first: result.statement.trim(), places: same.map((r) => view.label(r.id)).join(', ') },
      };
    }
  },
});

/** Level by level, as they stand. */
const inLevels = (results: readonly Result[]): readonly Result[] =>
  [...groupBy(results, (r) => r.level).values()].flat();

/** What is alike among the results of one level that name the same places and numbers. */
const kept = new Map<string, ReturnType<typeof keptLikeness>>();

/** Numbers and the capitalised words inside a sentence. */
const namesIn = memoText((text: string): string =>
  [...text.matchAll(/\d+|(?<=[\p{L}\p{N},;:]\s+)\p{Lu}[\p{L}\p{N}]*/gu)]
    .map((m) => m[0].toLowerCase())
    .toSorted()
    .join(' '),
);
