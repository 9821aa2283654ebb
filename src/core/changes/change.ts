/**
 * The only language in which our code alters a document. Producers: commands, keystrokes, imports, migrations.
 * Interpreters: exactly two, `apply.ts` for plain documents and `src/doc/write.ts` for shared ones. They must agree;
 * a property test says so.
 */
import type { AnyRecord, TableName } from '../model/index.ts';

export interface CreateChange {
  readonly type: 'create';
  readonly table: TableName;
  /** The whole record, every field of its kind present. */
  readonly record: AnyRecord;
}
export interface DeleteChange {
  readonly type: 'delete';
  readonly table: TableName;
  readonly id: string;
}
/** Replaces an atom, a reference or an order key. */
export interface SetChange {
  readonly type: 'set';
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}
/** Edits a text at a place: removes `remove` UTF-16 units at `at`, then inserts. */
export interface SpliceChange {
  readonly type: 'splice';
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}
/** Adds a key to a set, or takes one out. */
export interface KeyChange {
  readonly type: 'add' | 'remove';
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly key: string;
}
export type Change = CreateChange | DeleteChange | SetChange | SpliceChange | KeyChange;
