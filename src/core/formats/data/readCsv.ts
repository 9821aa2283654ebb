/** Reads the CSV set that csv.ts writes: every file a table, every column a field. See docs/formats/csv.md. */
import { TABLES, type TableName } from '../../model/index.ts';
import { importRecords } from '../json.ts';
import type { ImportResult, ReadOptions } from '../types.ts';
import { FORMULA, LABELLED } from './csv.ts';
import { unflatRecord } from './flat.ts';

/** The rows of each file of an archive, by its name. */
export type CsvFiles = ReadonlyMap<string, readonly (readonly string[])[]>;

const tableOf = (file: string): TableName | undefined =>
  TABLES.find((table) => file.slice(file.lastIndexOf('/') + 1) === `${table}.csv`);

/** Ours where results or the project stand in a file of that name and its first column is the id. */
export const isCsvSet = (files: CsvFiles): boolean =>
  [...files].some(
    ([name, [head]]) => ['project', 'results'].includes(tableOf(name) ?? '') && head?.[0] === 'id',
  );

/** @throws FormatError for more records than can be opened */
export function readCsvSet(files: CsvFiles, fileName: string, options: ReadOptions): ImportResult {
  const raw: Record<string, Record<string, unknown>> = {};
  for (const [name, [head = [], ...rows]] of files) {
    const table = tableOf(name);
    if (table) raw[table] = recordsOf(table, head, rows, options);
    else raw[name] = Object.fromEntries([head, ...rows].map((row, i) => [`${i + 1}`, row.join(', ')]));
  }
  return importRecords('csv', raw, fileName, options);
}

function recordsOf(
  table: TableName,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { newId }: ReadOptions,
): Record<string, unknown> {
  const records = new Map<string, unknown>();
  rows.forEach((row, at) => {
    if (row.every((words) => words.trim() === '')) return;
    const values = new Map(row.map((words, i) => [head[i] || `${i + 1}`, plain(words)]));
    const id = values.get('id') || newId();
    values.delete('id');
    // The donor's label is told by the place of a record again.
    if (LABELLED.has(table)) values.delete('label');
    const record = { id, ...unflatRecord(table, values) };
    // A second row of the same id stands under a key that is not its id: it is listed, not taken for the first.
    records.set(records.has(id) ? `${id} (${at + 2})` : id, record);
  });
  return Object.fromEntries(records);
}

/** Without the apostrophe that keeps a spreadsheet from running the cell. */
const plain = (words: string): string =>
  words.startsWith("'") && FORMULA.test(words) ? words.slice(1) : words;
