/**
 * The project as one JSON file, nothing left out: `{ "throughline": <schema version>, "document": { … } }`. Writing is stable: the same
 * document gives the same text. It stands apart from the reader and needs no library, because every open project carries it: the copy
 * to keep is wanted when the server is gone.
 */
import { TABLES, kindOf, projectOf, type Document, type TableName } from '../model/index.ts';

type Plain = Record<string, unknown>;

/** Tables and fields in the order of the model, records by id, sets sorted. */
export function projectText(doc: Document): string {
  const document: Plain = {};
  for (const table of TABLES) {
    const records = Object.values(doc[table]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    document[table] = Object.fromEntries(
      records.map((r) => [r.id, writeRecord(table, r as unknown as Plain)]),
    );
  }
  return `${JSON.stringify({ throughline: doc.schemaVersion, document }, null, 1)}\n`;
}

function writeRecord(table: TableName, record: Plain): Plain {
  const out: Plain = { id: record['id'] };
  for (const [name, field] of Object.entries(kindOf(table).fields)) {
    const value = record[name];
    out[name] =
      field.kind === 'set'
        ? Object.fromEntries(
            Object.keys(value as Plain)
              .toSorted()
              .map((k) => [k, true]),
          )
        : value;
  }
  return out;
}

/** A file name that every system accepts: the title's words, or "project". */
export function fileNameOf(doc: Document, ending: string): string {
  const words = projectOf(doc)
    .title.normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${[...words].slice(0, 60).join('').replace(/-+$/, '') || 'project'}.${ending}`;
}

export const PROJECT_ENDING = 'throughline.json';
