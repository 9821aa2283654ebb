/**
 * Reads a Y.Doc into a plain document. Never throws, whatever somebody wrote into it: a record that does not fit its schema is
 * left out and listed, a missing field gets its default, a foreign field is left alone.
 */
import * as Y from 'yjs';
import {
  MAX_KEY,
  SCHEMA_VERSION,
  TABLES,
  kindOf,
  type AnyRecord,
  type Document,
  type KeySet,
  type TableName,
} from '../core/model/index.ts';
import type { Quarantined } from './api.ts';
import { tableOf } from './ytypes.ts';

export type ReadRecord = { readonly record: AnyRecord } | { readonly reason: string };

export interface ReadDocument {
  readonly document: Document;
  readonly quarantined: readonly Quarantined[];
}

/** The whole document. Its `schemaVersion` is today's, because that is the shape that reading makes. */
export function readYDoc(ydoc: Y.Doc): ReadDocument {
  const document: Record<string, unknown> = { schemaVersion: SCHEMA_VERSION };
  const quarantined: Quarantined[] = [];
  const owners = new Map<string, TableName>();
  for (const table of TABLES) {
    const records: Record<string, AnyRecord> = {};
    tableOf(ydoc, table).forEach((value, id) => {
      const read = readRecord(table, id, value, owners.get(id));
      if ('reason' in read) quarantined.push({ table, id, reason: read.reason });
      else {
        records[id] = read.record;
        owners.set(id, table);
      }
    });
    document[table] = Object.freeze(records);
  }
  return { document: Object.freeze(document) as unknown as Document, quarantined };
}

/** The records in a whole document that comes as one update, as versions are kept. */
export function documentIn(update: Uint8Array): Document {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, update);
  const { document } = readYDoc(ydoc);
  ydoc.destroy();
  return document;
}

/**
 * One record, frozen; or the reason why it cannot be read, for people who look into it: "level: ...".
 *
 * @param owner an earlier table with a record of this id. Ids name one element in the whole document: the first table keeps it.
 */
export function readRecord(table: TableName, id: string, value: unknown, owner?: TableName): ReadRecord {
  if (owner !== undefined) return { reason: `id: stands for a record of ${owner}` };
  try {
    return read(table, id, value);
  } catch {
    return { reason: 'cannot be read' };
  }
}

function read(table: TableName, id: string, value: unknown): ReadRecord {
  // Assigned as a property this key would replace the prototype of the table.
  if (id === '' || id.length > MAX_KEY || id === '__proto__') return { reason: 'id: too long or not usable' };
  if (!(value instanceof Y.Map)) return { reason: 'not a record' };
  const record: Record<string, unknown> = { id };
  for (const [name, field] of Object.entries(kindOf(table).fields)) {
    const raw: unknown = value.get(name);
    if (raw === undefined) {
      record[name] = field.default;
      continue;
    }
    const plain = field.kind === 'text' ? readText(raw) : field.kind === 'set' ? readSet(raw) : raw;
    const parsed = field.schema.safeParse(plain);
    if (!parsed.success) return { reason: `${name}: ${parsed.error.issues[0]?.message ?? 'does not fit'}` };
    record[name] = deepFreeze(parsed.data);
  }
  return { record: Object.freeze(record) as unknown as AnyRecord };
}

/** The words, with one U+FFFC for anything embedded among them, so that a place in the string is the same place in the Y.Text. */
function readText(value: unknown): string | null {
  if (!(value instanceof Y.Text)) return null;
  const plain = value.toString();
  if (plain.length === value.length) return plain;
  const parts = value.toDelta() as { insert?: unknown }[];
  const text = parts.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');
  return text.length === value.length ? text : null;
}

/** The keys of a set. Keys that nobody could use are passed over; they must not hide the record. */
function readSet(value: unknown): KeySet | null {
  if (!(value instanceof Y.Map)) return null;
  const keys: Record<string, true> = {};
  value.forEach((on, key) => {
    if (on === true && key !== '' && key.length <= MAX_KEY && key !== '__proto__') keys[key] = true;
  });
  return keys;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
