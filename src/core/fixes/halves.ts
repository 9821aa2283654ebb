/** Divides a statement at a joining word: "Guards are trained and crossings are marked". */
export interface Halves {
  readonly first: string;
  readonly second: string;
}

/** Null where the word is not inside the text, or one side would be empty. */
export function halves(text: string, marks: readonly string[]): Halves | null {
  for (const mark of marks) {
    const at = text.toLowerCase().indexOf(` ${mark.toLowerCase()} `);
    const from = at >= 0 ? at + 1 : /^[;/&]$/.test(mark) ? text.indexOf(mark) : -1;
    if (from <= 0) continue;
    const first = text.slice(0, from).trim().replace(/[,;]$/, '');
    const second = text.slice(from + mark.length).trim();
    if (first !== '' && second !== '')
      return { first, second: second.charAt(0).toUpperCase() + second.slice(1) };
  }
  return null;
}
