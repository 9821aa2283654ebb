/** Finds texts that say nearly the same, by the words that carry their meaning. */
import { push } from './collections.ts';
import { matchAt, tokenize } from './text.ts';
import { memoReading } from './textMemo.ts';
import type { Words } from './words/index.ts';

/** Stems of the words that are more than grammar. */
export const contentOf = memoReading(
  (text: string, words: Words): ReadonlySet<string> =>
    new Set(
      tokenize(text, words.stem)
        .filter((t) => matchAt(words.functionWords, [t], 0) === null)
        .map((t) => t.stem),
    ),
);

/** How much of two sets of words is shared: 1 where they are the same, 0 where nothing is. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

export interface Alike<T> {
  readonly item: T;
  readonly likeness: number;
}

/**
 * Looks up items by their words, without comparing everything with everything: who shares so much shares at least one of the
 * rarest words of both, so that only those are followed up.
 */
export function alikeIndex<T>(
  items: readonly (readonly [T, ReadonlySet<string>])[],
  least: number,
): (stems: ReadonlySet<string>) => readonly Alike<T>[] {
  const count = new Map<string, number>();
  for (const [, stems] of items) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
  const rarest = (stems: ReadonlySet<string>): readonly string[] =>
    [...stems]
      .toSorted((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, stems.size - Math.ceil(least * stems.size) + 1);
  const byStem = new Map<string, number[]>();
  items.forEach(([, stems], at) => {
    for (const stem of rarest(stems)) push(byStem, stem, at);
  });
  return (stems) => {
    const found: Alike<T>[] = [];
    for (const at of new Set(rarest(stems).flatMap((stem) => byStem.get(stem) ?? []))) {
      const [item, other] = items[at] as (typeof items)[number];
      const share = likeness(stems, other);
      if (share >= least) found.push({ item, likeness: share });
    }
    return found.toSorted((a, b) => b.likeness - a.likeness);
  };
}
