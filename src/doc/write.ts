/**
 * The interpreter of changes for shared documents; its twin for plain ones is `core/changes/apply.ts`. The two must agree:
 * tests/convergence says so.
 */
import * as Y from 'yjs';
import { wellFormed, wellFormedJson, type Change } from '../core/changes/index.ts';
import {
  PROJECT_ID,
  SCHEMA_VERSION,
  TABLES,
  create,
  kindOf,
  type AnyRecord,
  type Document,
  type FieldKind,
  type TableName,
} from '../core/model/index.ts';
import { metaOf, newRecord, newSet, newText, recordOf, tableOf } from './ytypes.ts';

/** Applies changes in turn, in one transaction. A change of a record that is not there is skipped. */
export function writeChanges(ydoc: Y.Doc, changes: readonly Change[], origin: unknown): void {
  ydoc.transact(() => {
    for (const change of changes) writeOne(ydoc, change);
  }, origin);
}

const fieldKind = (table: TableName, field: string): FieldKind | null => {
  const { fields } = kindOf(table);
  return Object.hasOwn(fields, field) ? (fields[field]?.kind ?? null) : null;
};

function writeOne(ydoc: Y.Doc, change: Change): void {
  const { table } = change;
  if (change.type === 'create') {
    tableOf(ydoc, table).set(change.record.id, newRecord(table, change.record));
    return;
  }
  const record = recordOf(ydoc, table, change.id);
  if (!record) return;
  if (change.type === 'delete') {
    tableOf(ydoc, table).delete(change.id);
    return;
  }
  const shared = record.get(change.field);
  if (change.type === 'splice') {
    if (shared instanceof Y.Text) spliceText(shared, change);
  } else if (change.type === 'set') {
    // A text or set is never replaced by a plain value: whoever types in it at that moment would lose the words.
    const kind = fieldKind(table, change.field);
    if (kind !== 'text' && kind !== 'set') record.set(change.field, wellFormedJson(change.value));
  } else if (shared instanceof Y.Map) {
    const key = wellFormed(change.key);
    if (change.type === 'remove') shared.delete(key);
    // A key that is there stays as it is: writing it again would only grow the history.
    else if (shared.get(key) !== true) shared.set(key, true);
  }
}

/** Places outside the text are moved to its nearest end, as `applySplice` does. */
export function spliceText(text: Y.Text, splice: { at: number; remove: number; insert: string }): void {
  const at = Math.max(0, Math.min(splice.at, text.length));
  const remove = Math.max(0, Math.min(splice.remove, text.length - at));
  if (remove > 0) text.delete(at, remove);
  if (splice.insert !== '') text.insert(at, wellFormed(splice.insert));
}

/** A whole document as one Yjs update, for creating a room or opening a document without one. */
export function documentToUpdate(doc: Document): Uint8Array {
  const ydoc = new Y.Doc();
  ydoc.transact(() => {
    metaOf(ydoc).set('schemaVersion', SCHEMA_VERSION);
    for (const table of TABLES) {
      const records = Object.values(doc[table]) as AnyRecord[];
      for (const record of records) tableOf(ydoc, table).set(record.id, newRecord(table, record));
    }
  });
  const update = Y.encodeStateAsUpdate(ydoc);
  ydoc.destroy();
  return update;
}

/**
 * Gives records what this version needs and they lack: texts and sets of records written by an older version, the project record.
 * Only a document's single keeper may do this (the room, before it admits anyone); two of them would each make the text
 * and the words in one would vanish.
 *
 * @returns how many things were missing
 */
export function completeYDoc(ydoc: Y.Doc, origin: unknown = null): number {
  let missing = 0;
  ydoc.transact(() => {
    if (!metaOf(ydoc).has('schemaVersion')) {
      metaOf(ydoc).set('schemaVersion', SCHEMA_VERSION);
      missing += 1;
    }
    if (!tableOf(ydoc, 'project').has(PROJECT_ID)) {
      tableOf(ydoc, 'project').set(PROJECT_ID, newRecord('project', create('project', PROJECT_ID)));
      missing += 1;
    }
    for (const table of TABLES)
      for (const id of tableOf(ydoc, table).keys()) missing += complete(ydoc, table, id);
  }, origin);
  return missing;
}

function complete(ydoc: Y.Doc, table: TableName, id: string): number {
  const record = recordOf(ydoc, table, id);
  if (!record) return 0;
  let missing = 0;
  for (const [field, { kind }] of Object.entries(kindOf(table).fields)) {
    if ((kind !== 'text' && kind !== 'set') || record.has(field)) continue;
    record.set(field, kind === 'text' ? newText('') : newSet({}));
    missing += 1;
  }
  return missing;
}
