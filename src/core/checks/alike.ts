/** Finds texts that say nearly the same, by the words that carry their meaning. */
import { findAll, tokenize } from './text.ts';
import type { Words } from './words/index.ts';

/** Stems of the words that are more than grammar. */
export const contentOf = (text: string, words: Words): ReadonlySet<string> =>
  new Set(
    tokenize(text, words.stem)
      .filter((t) => findAll(words.functionWords, [t]).length === 0)
      .map((t) => t.stem),
  );

/** How much of two sets of words is shared: 1 where they are the same, 0 where nothing is. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

export interface Alike<T> {
  readonly item: T;
  readonly likeness: number;
}

/** Looks up items by their words, without comparing everything with everything. */
export function alikeIndex<T>(
  items: Iterable<readonly [T, ReadonlySet<string>]>,
): (stems: ReadonlySet<string>, least: number) => readonly Alike<T>[] {
  const byStem = new Map<string, { item: T; stems: ReadonlySet<string> }[]>();
  for (const [item, stems] of items)
    for (const stem of stems) {
      const entry = byStem.get(stem) ?? [];
      entry.push({ item, stems });
      byStem.set(stem, entry);
    }
  return (stems, least) => {
    // Who shares so much shares at least one of the rarest words; the frequent ones need not be followed up.
    const rarestFirst = [...stems].toSorted(
      (a, b) => (byStem.get(a)?.length ?? 0) - (byStem.get(b)?.length ?? 0),
    );
    const enough = stems.size - Math.ceil(least * stems.size) + 1;
    const candidates = new Map<T, ReadonlySet<string>>();
    for (const stem of rarestFirst.slice(0, enough))
      for (const entry of byStem.get(stem) ?? []) candidates.set(entry.item, entry.stems);
    return [...candidates]
      .map(([item, other]) => ({ item, likeness: likeness(stems, other) }))
      .filter((found) => found.likeness >= least)
      .toSorted((a, b) => b.likeness - a.likeness);
  };
}
