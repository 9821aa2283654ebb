/** Finds a word in broken lines: the pieces of each line, told apart by whether they match. */

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const fold = (text: string): string => text.toLocaleLowerCase();

/** True where the words of a card contain what is looked for. An empty search matches everything. */
export const matches = (texts: readonly string[], find: string): boolean => {
  const wanted = fold(find.trim());
  return wanted === '' || texts.some((text) => fold(text).includes(wanted));
};

/** A match may run over the end of a line: lines are joined by one space, as they were before they were broken. */
export function markLines(lines: readonly string[], find: string): Piece[][] {
  const wanted = fold(find.trim());
  if (wanted === '') return lines.map((text) => [{ text, hit: false }]);
  const whole = fold(lines.join(' '));
  const hits: [number, number][] = [];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length))
    hits.push([at, at + wanted.length]);
  let start = 0;
  return lines.map((line) => {
    const pieces: Piece[] = [];
    let done = 0;
    for (const [from, to] of hits) {
      const a = Math.max(0, from - start);
      const b = Math.min(line.length, to - start);
      if (b <= a) continue;
      if (a > done) pieces.push({ text: line.slice(done, a), hit: false });
      pieces.push({ text: line.slice(a, b), hit: true });
      done = b;
    }
    if (done < line.length || pieces.length === 0) pieces.push({ text: line.slice(done), hit: false });
    start += line.length + 1;
    return pieces;
  });
}

/** The first words of a statement, for the far view, unless the author gave a short name. */
export function shortName(record: { statement: string; shortTitle?: string }, words = 5): string {
  if (record.shortTitle) return record.shortTitle;
  const all = record.statement.trim().split(/\s+/);
  return all.length <= words ? all.join(' ').replace(/[.;,]$/, '') : `${all.slice(0, words).join(' ')}…`;
}
