/**
 * Reads the project's own file: `{ "throughline": <schema version>, "document": { … } }`. It is written by projectFile.ts.
 * Reading is patient: a record that cannot be understood or belongs to nothing is listed and kept as a note, links to nowhere and cycles
 * are left to the repairing view and asked about. See docs/formats/throughline-json.md.
 */
import { formatTranslator, type FormatTranslate } from '../i18n/formats.ts';
import {
  KINDS,
  PROJECT_ID,
  SCHEMA_VERSION,
  TABLES,
  create,
  kindOf,
  type Document,
  type TableName,
} from '../model/index.ts';
import { migrate } from '../model/migrations/index.ts';
import { askAboutRepairs, takeOrphans } from './jsonDoubts.ts';
import { countElements, listElements } from './describe.ts';
import { notesFor } from './notes.ts';
import { decodeText } from './plain/decode.ts';
import { FormatError, type ImportResult, type ReadOptions, type Reader, type Unplaced } from './types.ts';

/** Most records of all tables together. A design of 2,000 nodes has some 15,000. */
export const MAX_RECORDS = 50_000;

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws FormatError for a file that holds no project or one from the future */
export const readJson: Reader = (bytes, fileName, options) => {
  const { language } = options;
  const refuse = (...[key, data]: ConstructorParameters<typeof FormatError>): never => {
    throw new FormatError(key, { file: fileName, ...data }, language);
  };
  const text = decodeText(bytes);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1] ?? String(text.length);
    return refuse('formats.read.notJson', { position: Number(position) });
  }
  if (!isPlain(file) || !isPlain(file['document'])) return refuse('formats.read.notProject');
  const version = file['throughline'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('formats.read.notProject');
  if (version > SCHEMA_VERSION) return refuse('formats.read.future', { version, known: SCHEMA_VERSION });

  const raw = migrate({ ...file['document'], schemaVersion: version });
  return importRecords('throughline-json', raw, fileName, options);
};

/** Takes in tables of records that nobody has checked yet. @throws FormatError for more than can be opened */
export function importRecords(
  format: string,
  raw: Plain,
  fileName: string,
  { newId, language }: ReadOptions,
): ImportResult {
  let count = 0;
  for (const table of TABLES) count += isPlain(raw[table]) ? Object.keys(raw[table]).length : 0;
  if (count > MAX_RECORDS)
    throw new FormatError('formats.read.tooMany', { file: fileName, count, limit: MAX_RECORDS }, language);

  const t = formatTranslator(language);
  const { tables, unplaced } = readTables(raw, t);
  Object.assign(tables.notes, notesFor(unplaced, newId));
  tables.project[PROJECT_ID] ??= create('project', PROJECT_ID);
  const document = { schemaVersion: SCHEMA_VERSION, ...tables } as unknown as Document;
  return {
    format,
    document,
    counts: countElements(document),
    rows: listElements(document),
    unplaced,
    questions: askAboutRepairs(document, t),
    source: { tables: [] },
  };
}

type Tables = Record<TableName, Record<string, unknown>>;

function readTables(raw: Plain, t: FormatTranslate): { tables: Tables; unplaced: Unplaced[] } {
  const tables = Object.fromEntries(TABLES.map((table) => [table, {}])) as Tables;
  const unplaced: Unplaced[] = [];
  const aside = (value: unknown, where: string): void => {
    unplaced.push({ text: JSON.stringify(value) ?? '', where });
  };
  // An id names one thing in the whole document: the first table keeps it, as in a shared document.
  const owners = new Map<string, string>();
  const known = TABLES.filter((table) => Object.hasOwn(raw, table));
  const strange = Object.keys(raw).filter((name) => !Object.hasOwn(KINDS, name));
  for (const name of [...known, ...strange]) {
    const value = raw[name];
    if (name === 'schemaVersion') continue;
    if (!Object.hasOwn(KINDS, name) || !isPlain(value)) {
      aside(value, t('formats.where.unknownTable', { table: name }));
      continue;
    }
    const table = name as TableName;
    for (const [id, record] of Object.entries(value)) {
      const other = owners.get(id);
      if (other !== undefined) {
        aside(record, t('formats.where.sameId', { table, id, other }));
        continue;
      }
      const read = readRecord(table, id, record);
      if (read.record) {
        tables[table][id] = read.record;
        owners.set(id, table);
      } else aside(record, t('formats.where.record', { table, id, fields: read.wrong }));
      if (read.unknown) aside(read.unknown, t('formats.where.unknownFields', { table, id }));
    }
  }
  takeOrphans(tables, (table, id, record) => aside(record, t('formats.where.orphan', { table, id })));
  return { tables, unplaced };
}

/** A complete record, or the names of the fields that stand in the way; fields that nobody knows come apart. */
function readRecord(
  table: TableName,
  id: string,
  value: unknown,
): { record?: Plain; wrong: string; unknown?: Plain } {
  // A key of this name would change what every table is; no id of ours is called so.
  if (!isPlain(value) || id === '__proto__' || (value['id'] ?? id) !== id) return { wrong: 'id' };
  if (table === 'project' && id !== PROJECT_ID) return { wrong: 'id' };
  const { fields, schema } = kindOf(table);
  const known: Plain = {};
  const unknown: Plain = {};
  for (const [field, content] of Object.entries(value)) {
    if (field !== 'id') (Object.hasOwn(fields, field) ? known : unknown)[field] = content;
  }
  const record = create(table, id, known);
  const parsed = schema.safeParse(record);
  if (parsed.success) {
    return {
      record: record as unknown as Plain,
      wrong: '',
      ...(Object.keys(unknown).length > 0 && { unknown }),
    };
  }
  const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? 'id')));
  return { wrong: [...wrong].join(', ') };
}
