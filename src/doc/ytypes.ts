/**
 * How records live in a Y.Doc. `ydoc.getMap(<table>)` holds one Y.Map per record; in it a `text` is a Y.Text, a `set` a Y.Map of
 * key → true, every other field a plain value. `ydoc.getMap('meta')` holds the schema version.
 */
import * as Y from 'yjs';
import { wellFormed, wellFormedJson } from '../core/changes/index.ts';
import { kindOf, type AnyRecord, type KeySet, type TableName } from '../core/model/index.ts';

export type YTable = Y.Map<unknown>;

export const tableOf = (ydoc: Y.Doc, table: TableName): YTable => ydoc.getMap(table);
export const metaOf = (ydoc: Y.Doc): Y.Map<unknown> => ydoc.getMap('meta');

/** The shared record, or null where there is none or something else stands in its place. */
export function recordOf(ydoc: Y.Doc, table: TableName, id: string): Y.Map<unknown> | null {
  const value = tableOf(ydoc, table).get(id);
  return value instanceof Y.Map ? (value as Y.Map<unknown>) : null;
}

/** The shared text of a field, or null where the record or its text is not there. */
export function textOf(ydoc: Y.Doc, table: TableName, id: string, field: string): Y.Text | null {
  const value = recordOf(ydoc, table, id)?.get(field);
  return value instanceof Y.Text ? value : null;
}

export function newText(value: string): Y.Text {
  return new Y.Text(wellFormed(value));
}

export function newSet(keys: KeySet): Y.Map<true> {
  return new Y.Map(Object.keys(keys).map((key): [string, true] => [wellFormed(key), true]));
}

/** A whole record: every text and set is made with it, because made later by two people one of the two would win. */
export function newRecord(table: TableName, record: AnyRecord): Y.Map<unknown> {
  const values = record as unknown as Record<string, unknown>;
  const entries = Object.entries(kindOf(table).fields).map(([field, { kind }]): [string, unknown] => {
    if (kind === 'text') return [field, newText(String(values[field] ?? ''))];
    if (kind === 'set') return [field, newSet((values[field] ?? {}) as KeySet)];
    return [field, wellFormedJson(values[field])];
  });
  return new Y.Map(entries);
}
