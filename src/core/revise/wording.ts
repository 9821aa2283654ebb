/** Finds texts again that were reworded: rare words count more than those that every line of a design has. */

/** The first six letters stand for a word, so that "inspections" and "inspection" meet. Short words count only where there are no others. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 2);
  return new Set((long.length > 0 ? long : words).map((word) => word.slice(0, 6)));
}

export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export interface Worded {
  readonly id: string;
  readonly text: string;
}

/** How alike the texts of two lists are, from 0 to 1, for every pair that has a word in common. */
export interface Likeness {
  readonly of: (theirs: string, ours: string) => number;
  readonly pairs: () => Iterable<readonly [theirs: string, ours: string, alike: number]>;
}

export function likeness(theirs: readonly Worded[], ours: readonly Worded[]): Likeness {
  const left = theirs.map(({ text }) => stemsOf(text));
  const right = ours.map(({ text }) => stemsOf(text));
  const holders = new Map<string, number[]>();
  const often = new Map<string, number>();
  right.forEach((stems, i) => {
    for (const stem of stems) {
      const list = holders.get(stem);
      if (list) list.push(i);
      else holders.set(stem, [i]);
    }
  });
  for (const stems of [...left, ...right])
    for (const stem of stems) often.set(stem, (often.get(stem) ?? 0) + 1);
  const weight = (stem: string): number => 1 / Math.sqrt(often.get(stem) ?? 1);
  const whole = (stems: ReadonlySet<string>): number =>
    [...stems].reduce((sum, stem) => sum + weight(stem), 0);
  const wholeRight = right.map(whole);
  const found = new Map<string, Map<string, number>>();
  left.forEach((stems, i) => {
    const common = new Map<number, number>();
    for (const stem of stems)
      for (const j of holders.get(stem) ?? []) common.set(j, (common.get(j) ?? 0) + weight(stem));
    const own = whole(stems);
    const row = new Map<string, number>();
    for (const [j, sum] of common)
      row.set((ours[j] as Worded).id, (2 * sum) / (own + (wholeRight[j] as number)));
    found.set((theirs[i] as Worded).id, row);
  });
  return {
    of: (a, b) => found.get(a)?.get(b) ?? 0,
    *pairs() {
      for (const [a, row] of found) for (const [b, alike] of row) yield [a, b, alike] as const;
    },
  };
}
