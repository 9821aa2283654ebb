/** One splice that turns one text into another. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The smallest splice from `before` to `after`, keeping common head and tail, so that a rewrite still merges with what
 * others type. With `caret` (the caret after the edit) repeated letters resolve to where the person typed:
 * "aa" → "aaa" with the caret at 1 is an insertion at 0. Never cuts a surrogate pair.
 *
 * @returns null when both are the same
 */
export function spliceBetween(before: string, after: string, caret?: number): Splice | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let tail = 0;
  const maxTail = caret === undefined ? shorter : Math.min(shorter, Math.max(0, after.length - caret));
  while (tail < maxTail && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  let head = 0;
  while (head < shorter - tail && before[head] === after[head]) head += 1;
  // With a caret the tail is matched first and only up to it; without one the head may still take from the tail's reserve.
  if (caret === undefined) {
    head = 0;
    while (head < shorter && before[head] === after[head]) head += 1;
    tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
      tail += 1;
  }
  if (head > 0 && (isLow(before.charCodeAt(head)) || isLow(after.charCodeAt(head)))) head -= 1;
  if (
    tail > 0 &&
    (isLow(before.charCodeAt(before.length - tail)) || isLow(after.charCodeAt(after.length - tail)))
  ) {
    tail -= 1;
  }
  return { at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) };
}

/** Applies a splice; places outside the text are moved to its nearest end. */
export function applySplice(text: string, { at, remove, insert }: Splice): string {
  const start = Math.max(0, Math.min(at, text.length));
  return text.slice(0, start) + insert + text.slice(Math.min(text.length, start + Math.max(0, remove)));
}
