/** Reads comma-, semicolon- or tab-separated text as one table. Quoted cells keep their line breaks and doubled quotes. */
import {
  printable,
  MAX_COLUMNS,
  MAX_ROWS,
  tidyText,
  type Cell,
  type SourceDocument,
  type SourceDoubt,
} from '../ooxml/source.ts';
import { decodeText } from './decode.ts';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Lines that are looked at: more than any table may have, and few enough for memory. */
const MAX_LINES = 60_000;

/** The cells of each row, word for word. */
export function rowsOfText(bytes: Uint8Array): string[][] {
  const text = decodeText(bytes);
  return split(text, delimiterOf(text), MAX_LINES);
}

export function readDelimited(bytes: Uint8Array): SourceDocument {
  const all = rowsOfText(bytes);
  const rows = all.slice(0, MAX_ROWS);
  const doubts: SourceDoubt[] = [];
  if (all.length > MAX_ROWS) doubts.push({ kind: 'rowsCut', sheet: '' });
  if (rows.some((row) => row.slice(MAX_COLUMNS).some((words) => words.trim() !== '')))
    doubts.push({ kind: 'columnsCut', sheet: '' });
  const cells: Cell[] = [];
  let columns = 0;
  rows.forEach((row, r) =>
    row.slice(0, MAX_COLUMNS).forEach((words, column) => {
      const tidy = tidyText(printable(words.replace(/\r\n?/g, '\n')));
      if (tidy === '') return;
      columns = Math.max(columns, column + 1);
      const paragraphs = tidy.split('\n').map((line) => ({ text: line, cut: false }));
      cells.push({ row: r, column, rowSpan: 1, columnSpan: 1, paragraphs, fill: null });
    }),
  );
  const blocks =
    columns < 2 ? [] : [{ kind: 'table' as const, columns, rowCount: rows.length, cells, title: '' }];
  return { blocks, aside: [], trackedChanges: false, hidden: [], doubts };
}

/** The sign that cuts most of the first rows into the same number of cells, two or more; a sheet's own first line may name it. */
function delimiterOf(text: string): Delimiter {
  const named = /^sep=([\t;,|])\r?\n/i.exec(text)?.[1];
  if (named) return named as Delimiter;
  let best: { delimiter: Delimiter; even: number } = { delimiter: ',', even: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = split(text.slice(0, 200_000), delimiter, 50).map((row) => row.length);
    const even = Math.max(
      0,
      ...[...new Set(widths)].map((w) =>
        w > 1 ? widths.filter((x) => x === w).length * Math.min(w, 12) : 0,
      ),
    );
    if (even > best.even) best = { delimiter, even };
  }
  return best.delimiter;
}

/** One pass over the text: a quote opens a cell only at its beginning, so that inches and apostrophes stay words. */
function split(text: string, delimiter: Delimiter, most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const start = /^sep=[\t;,|]\r?\n/i.exec(text)?.[0].length ?? 0;
  const endOfCell = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`, 'g');
  for (at = start; at < text.length && rows.length < most;) {
    let cell = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    endOfCell.lastIndex = at;
    const stop = endOfCell.exec(text)?.index ?? text.length;
    row.push(cell + text.slice(at, stop));
    at = stop + 1;
    if (text[stop] === delimiter) {
      // A file may end on a delimiter, which leaves one empty cell behind it.
      if (at >= text.length) row.push('');
      else continue;
    }
    if (text[stop] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0 && rows.length < most) rows.push(row);
  return rows;
}

function closingQuote(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    if (text[at + 1] !== '"') return at;
  }
}
