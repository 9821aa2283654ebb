/** A short stable fingerprint of a text, to notice that it has changed. Not for secrets. */
export function digest(text: string): string {
  // FNV-1a twice with different seeds: 64 bits, so that two texts of one project do not meet by chance.
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
}
