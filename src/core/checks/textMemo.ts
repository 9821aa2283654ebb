/** Readings of texts, kept while the texts are in use. */

/** Long texts are rare and are read again. */
const LONGEST_KEPT = 1_000;

/**
 * Computes once per text. When one generation of texts is full, a new one begins, and what nobody asked for in the meantime
 * is forgotten with the one before: memory stays bounded, and texts in use stay known.
 */
export function memoText<R>(compute: (text: string) => R, kept = 8_000): (text: string) => R {
  let young = new Map<string, R>();
  let old = new Map<string, R>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const reading = old.get(text) ?? compute(text);
    if (text.length > LONGEST_KEPT) return reading;
    if (young.size >= kept) [young, old] = [new Map(), young];
    young.set(text, reading);
    return reading;
  };
}

/** A reading of texts by the words of their language, computed once per text. */
export function memoReading<W extends object, R>(
  compute: (text: string, words: W) => R,
): (text: string, words: W) => R {
  const byWords = new WeakMap<W, (text: string) => R>();
  return (text, words) => {
    let read = byWords.get(words);
    if (!read) byWords.set(words, (read = memoText((one: string) => compute(one, words))));
    return read(text);
  };
}
