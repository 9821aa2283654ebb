/** Which elements say most nearly the same as a text: by the words they share. */
import type { Result, View } from '../model/index.ts';

const WORD = /[\p{L}\p{N}]{4,}/gu;
/** Word beginnings stand for words, so that "train" meets "training" in any language. */
const stems = (text: string): Set<string> =>
  new Set([...text.toLowerCase().matchAll(WORD)].map((m) => m[0].slice(0, 5)));

/** Results in order of likeness; equally like ones keep the order of the matrix. */
export function closest(text: string, among: readonly Result[], most: number): Result[] {
  const own = stems(text);
  const scored = among.map((result) => ({
    result,
    shared: [...stems(result.statement)].filter((s) => own.has(s)).length,
  }));
  return scored
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ result }) => result);
}

export const resultsAt = (view: View, ...levels: Result['level'][]): Result[] =>
  view.results.filter((r) => levels.includes(r.level) && r.statement.trim() !== '');
