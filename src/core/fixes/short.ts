/** As much of a statement as a button can show. */
const LONGEST = 60;

export function short(text: string): string {
  const one = text.trim().replace(/\s+/g, ' ');
  return one.length <= LONGEST ? one : `${one.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
