/**
 * The whole design as a set of CSV files, one for each table that holds something: for a spreadsheet, a statistics program or a script.
 * A column for every field of the model, so nothing is left out. See docs/formats/csv.md.
 */
import { strToU8 } from 'fflate';
import { TABLES, kindOf, view, type AnyRecord, type Document, type TableName } from '../../model/index.ts';
import { pack } from '../ooxml/repack.ts';
import { flat } from './flat.ts';

/**
 * Cells that begin so are run as a formula by spreadsheets; an apostrophe before them says "text". Words that begin with such an
 * apostrophe themselves get one more, so that the reader may always take one away.
 */
export const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** What the codes of a matrix name. */
export const LABELLED: ReadonlySet<TableName> = new Set([
  'results',
  'activities',
  'indicators',
  'assumptions',
  'risks',
  'factors',
]);

/** @param date YYYY-MM-DD, the day that the files in the archive bear */
export function csvSet(doc: Document, date: string): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const table of TABLES) {
    const rows = rowsOf(doc, table);
    if (rows.length > 1) files[`${table}.csv`] = strToU8(csv(rows));
  }
  return pack(files, date);
}

function rowsOf(doc: Document, table: TableName): string[][] {
  const v = view(doc);
  const labelled = LABELLED.has(table);
  const fields = Object.keys(kindOf(table).fields);
  const head = ['id', ...(labelled ? ['label'] : []), ...fields];
  const printed: Partial<Record<TableName, readonly AnyRecord[]>> = {
    results: v.results,
    activities: v.activities,
    assumptions: v.assumptions,
    risks: v.risks,
  };
  const records =
    printed[table] ?? Object.values<AnyRecord>(doc[table]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    head,
    ...records.map((record) => {
      const values = record as unknown as Record<string, unknown>;
      return [
        cell(record.id),
        ...(labelled ? [cell(v.label(record.id))] : []),
        ...fields.map((field) => cell(values[field])),
      ];
    }),
  ];
}

/** Words of a person never pass for a formula; numbers stay numbers, signs and all. */
const cell = (value: unknown): string => (typeof value === 'number' ? flat(value) : safeCell(flat(value)));

export const safeCell = (words: string): string => (FORMULA.test(words) ? `'${words}` : words);

/** RFC 4180, with the mark by which Excel knows UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
