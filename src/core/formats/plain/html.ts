/**
 * Reads the tables of HTML, as Word, Excel and browsers put it on the clipboard. It is cut into tags and words and never
 * rendered: no script runs, nothing is fetched, unknown tags are passed over and unclosed ones do no harm.
 */
import {
  Allowance,
  printable,
  MAX_COLUMNS,
  MAX_ROWS,
  tidyText,
  type Block,
  type Cell,
  type SourceDocument,
  type SourceDoubt,
} from '../ooxml/source.ts';
import { decodeText } from './decode.ts';

/** A comment, a part that is no words, a tag, or the words up to the next one. Each runs over the text once, whatever it holds. */
const TOKENS =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|xml)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:]*)([^<>]*)>|<|[^<]+/gi;

/** Tables within tables that are told apart; what lies deeper is words. */
const MAX_DEPTH = 20;

interface OpenTable {
  readonly allowance: Allowance;
  readonly doubts: SourceDoubt[];
  readonly cells: Cell[];
  /** Places that a cell from further up covers. */
  readonly taken: Set<number>;
  row: number;
  column: number;
  columns: number;
  rowCount: number;
  open: { words: string; rowSpan: number; columnSpan: number; fill: string | null } | null;
}

export function readHtml(bytes: Uint8Array): SourceDocument {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const doubts: SourceDoubt[] = [];
  const allowance = new Allowance();
  let deeper = 0;
  let outside = '';
  const flush = (): void => {
    const text = wordsOf(outside);
    outside = '';
    for (const line of text === '' ? [] : text.split('\n'))
      blocks.push({ kind: 'paragraph', text: line, heading: false });
  };
  const say = (words: string): void => {
    const table = tables.at(-1);
    if (!table) outside += words;
    else if (table.open) table.open.words += words;
  };
  for (const [whole, , slash, tag, attributes = ''] of decodeText(bytes).matchAll(TOKENS)) {
    if (tag === undefined) {
      // Line breaks in the source are blanks on the page.
      if (!/^<(!|\/?(script|style|title|xml)\b)/i.test(whole)) say(whole.replace(/\s+/g, ' '));
      continue;
    }
    const name = tag.toLowerCase();
    const table = tables.at(-1);
    if (name === 'table' && slash === '') {
      if (tables.length === MAX_DEPTH) {
        deeper += 1;
        continue;
      }
      flush();
      tables.push(emptyTable(allowance, doubts));
    } else if (name === 'table' && deeper > 0) deeper -= 1;
    else if (name === 'table' && table) {
      closeCell(table);
      tables.pop();
      const outer = tables.at(-1);
      // A table within a cell is part of that cell's words.
      if (outer) say(`\n${table.cells.map((c) => c.paragraphs.map((p) => p.text).join('\n')).join('\n')}\n`);
      else if (table.cells.length > 0) blocks.push(finished(table));
    } else if (name === 'tr' && table) {
      closeCell(table);
      if (slash === '') {
        table.row += 1;
        table.column = 0;
      }
    } else if ((name === 'td' || name === 'th') && table) {
      closeCell(table);
      if (slash === '') openCell(table, attributes);
    } else if (/^(p|div|br|li|h[1-6]|ul|ol)$/.test(name)) say('\n');
  }
  for (const table of tables.slice(0, 1)) {
    closeCell(table);
    if (table.cells.length > 0) blocks.push(finished(table));
  }
  flush();
  return { blocks, aside: [], trackedChanges: false, hidden: [], doubts };
}

const emptyTable = (allowance: Allowance, doubts: SourceDoubt[]): OpenTable => ({
  allowance,
  doubts,
  cells: [],
  taken: new Set(),
  row: -1,
  column: 0,
  columns: 0,
  rowCount: 0,
  open: null,
});

const finished = ({ cells, columns, rowCount }: OpenTable): Block => ({
  kind: 'table',
  cells,
  columns,
  rowCount,
  title: '',
});

function openCell(table: OpenTable, attributes: string): void {
  table.row = Math.max(table.row, 0);
  while (table.taken.has(table.row * MAX_COLUMNS + table.column)) table.column += 1;
  const color = /(?:background(?:-color)?\s*:|bgcolor\s*=)\s*["']?\s*#([0-9a-f]{6})\b/i.exec(attributes)?.[1];
  const fill = color === undefined || /^f{6}$/i.test(color) ? null : color.toUpperCase();
  table.open = { words: '', rowSpan: span(attributes, 'row'), columnSpan: span(attributes, 'col'), fill };
}

const span = (attributes: string, of: 'row' | 'col'): number =>
  Math.max(1, Number(new RegExp(`\\b${of}span\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1));

function closeCell(table: OpenTable): void {
  const { open, row, column } = table;
  table.open = null;
  if (!open) return;
  if (row >= MAX_ROWS || column >= MAX_COLUMNS) {
    const kind = row >= MAX_ROWS ? 'rowsCut' : 'columnsCut';
    if (open.words.trim() !== '' && !table.doubts.some((d) => d.kind === kind))
      table.doubts.push({ kind, sheet: '' });
    return;
  }
  const rowSpan = Math.min(open.rowSpan, MAX_ROWS - row);
  const columnSpan = Math.min(open.columnSpan, MAX_COLUMNS - column);
  if (rowSpan > 1) table.allowance.merged(rowSpan, columnSpan);
  for (let r = row; r < row + rowSpan && rowSpan > 1; r += 1)
    for (let c = column; c < column + columnSpan; c += 1) table.taken.add(r * MAX_COLUMNS + c);
  const text = wordsOf(open.words);
  const paragraphs = text === '' ? [] : text.split('\n').map((line) => ({ text: line, cut: false }));
  table.cells.push({ row, column, rowSpan, columnSpan, paragraphs, fill: open.fill });
  table.column = column + columnSpan;
  table.columns = Math.max(table.columns, column + columnSpan);
  table.rowCount = Math.max(table.rowCount, row + 1);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
};

function wordsOf(source: string): string {
  const text = source.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,10});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
  return tidyText(printable(text));
}
