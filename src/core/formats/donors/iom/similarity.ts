/** How alike two wordings are: 1 for the same words, 0 for none in common. Short words count little. */
export function similarity(a: string, b: string): number {
  const left = stems(a);
  const right = stems(b);
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return common / Math.min(left.size, right.size);
}

/** The first six letters stand for a word, so that "inspections" and "inspection" meet. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((w) => w.length > 2).map((w) => w.slice(0, 6)));
}
