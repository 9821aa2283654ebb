/** One splice that turns one text into another. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** How many leading units two texts share, at most `limit`. */
function commonHead(a: string, b: string, limit: number): number {
  let n = 0;
  while (n < limit && a[n] === b[n]) n += 1;
  return n;
}

/** How many trailing units two texts share, at most `limit`. */
function commonTail(a: string, b: string, limit: number): number {
  let n = 0;
  while (n < limit && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

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
  let head: number;
  let tail: number;
  if (caret === undefined) {
    head = commonHead(before, after, shorter);
    tail = commonTail(before, after, shorter - head);
  } else {
    // What stands behind the caret was not typed: it belongs to the tail first.
    tail = commonTail(before, after, Math.min(shorter, Math.max(0, after.length - caret)));
    head = commonHead(before, after, shorter - tail);
  }
  if (head > 0 && (isLow(before.charCodeAt(head)) || isLow(after.charCodeAt(head)))) head -= 1;
  const endsInPair = (text: string): boolean => isLow(text.charCodeAt(text.length - tail));
  if (tail > 0 && (endsInPair(before) || endsInPair(after))) tail -= 1;
  return { at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) };
}

/** Applies a splice; places outside the text are moved to its nearest end. */
export function applySplice(text: string, { at, remove, insert }: Splice): string {
  const start = Math.max(0, Math.min(at, text.length));
  return text.slice(0, start) + insert + text.slice(Math.min(text.length, start + Math.max(0, remove)));
}
