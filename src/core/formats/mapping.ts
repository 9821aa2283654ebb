/**
 * The tables of a file for people to say what they are, and what they said for the next file of the same template. A template is known
 * again by the words at the head of its columns; its rows by their labels, because their number differs from file to file.
 */
import type { Choices, TableChoice } from './donors/general/detect.ts';
import { plainWords } from './donors/iom/words.ts';
import { cellText, type Table } from './ooxml/source.ts';
import { sniff } from './sniff.ts';

export interface MappingRow {
  /** Place in the table, counted from 0. */
  readonly row: number;
  /** Words of each column; a merged cell stands in its first. */
  readonly cells: readonly string[];
  /** The words by which the row is known again in another file; empty where it has only words of its own. */
  readonly label: string;
}

export interface MappingTable {
  /** Among all tables of the document. */
  readonly index: number;
  readonly title: string;
  /** The same for every file of one template. */
  readonly key: string;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly MappingRow[];
  /** Rows that are not shown. */
  readonly more: number;
}

/** What people said of one template. */
export interface SavedMapping {
  readonly key: string;
  readonly columns: NonNullable<TableChoice['columns']>;
  /** Levels by the label of the row. */
  readonly labels: Readonly<Record<string, RowChoice>>;
}
export type ColumnChoice = NonNullable<TableChoice['columns']>[number];
export type RowChoice = NonNullable<TableChoice['rows']>[number];

const TABLES = 12;
const ROWS = 150;
const CELL = 240;
/** Longer words at the start of a row are its own, no label of the template. */
const LABEL = 40;

/** The tables of a Word, Excel, HTML or text file that could be a logframe; none for files of other kinds. */
export async function tablesToMap(
  bytes: Uint8Array,
  fileName: string,
  language?: string,
): Promise<MappingTable[]> {
  const kind = sniff(bytes, fileName, language);
  if (kind === 'json' || kind === 'iati' || kind === 'graphml') return [];
  const { sourceOf } = await import('./sourceOf.ts');
  const { blocks } = sourceOf(kind, bytes, fileName, language);
  const tables = blocks.filter((block) => block.kind === 'table');
  return tables.flatMap((table, index) => mappingTable(table, index) ?? []).slice(0, TABLES);
}

function mappingTable(table: Table, index: number): MappingTable | null {
  const grid = Array.from({ length: table.rowCount }, () => Array.from({ length: table.columns }, () => ''));
  for (const cell of table.cells) {
    const row = grid[cell.row];
    if (row) row[cell.column] = cellText(cell);
  }
  const headerRow = grid.slice(0, 6).findIndex((row) => row.filter((words) => words !== '').length >= 2);
  const headers = grid[headerRow];
  if (!headers || grid.length < headerRow + 2) return null;
  const rows = grid.slice(headerRow + 1).map((cells, i) => ({
    row: headerRow + 1 + i,
    cells: cells.map((words) => (words.length > CELL ? `${words.slice(0, CELL - 1)}…` : words)),
    label: labelOf(cells[0] ?? ''),
  }));
  const filled = rows.filter(({ cells }) => cells.some((words) => words !== ''));
  return {
    index,
    title: table.title,
    key: headers.map(plainWords).join('|'),
    headerRow,
    headers,
    rows: filled.slice(0, ROWS),
    more: Math.max(0, filled.length - ROWS),
  };
}

function labelOf(words: string): string {
  const [first = ''] = words.split(/[:\n]/);
  return first.length <= LABEL ? plainWords(first) : '';
}

/** What was said of a table, in the words of its template. */
export function savedMapping(table: MappingTable, { columns = {}, rows = {} }: TableChoice): SavedMapping {
  const labels: Record<string, RowChoice> = {};
  for (const { row, label } of table.rows) {
    const said = rows[row];
    if (said !== undefined && label !== '') labels[label] = said;
  }
  return { key: table.key, columns, labels };
}

/** What was said before of the templates of these tables; null where none of them is known. */
export function choicesFor(tables: readonly MappingTable[], saved: readonly SavedMapping[]): Choices | null {
  const known: Record<number, TableChoice> = {};
  for (const table of tables) {
    const mapping = saved.find((one) => one.key === table.key);
    if (!mapping) continue;
    const rows = table.rows.flatMap(({ row, label }): [number, RowChoice][] => {
      const said = Object.hasOwn(mapping.labels, label) ? mapping.labels[label] : undefined;
      return said === undefined ? [] : [[row, said]];
    });
    const { columns } = mapping;
    known[table.index] = { take: true, headerRow: table.headerRow, columns, rows: Object.fromEntries(rows) };
  }
  return Object.keys(known).length > 0 ? { tables: known } : null;
}
