/** The interpreter for plain documents. Never mutates; shares what did not change. */
import type { AnyRecord, Document, KeySet, TableName } from '../model/index.ts';
import type { Change } from './change.ts';
import { applySplice } from './text.ts';

type LooseTable = Record<string, AnyRecord>;

/** Applies changes in turn. A change of a record that is not there is skipped, as it is in a shared document. */
export function applyChanges(doc: Document, changes: readonly Change[]): Document {
  const touched = new Map<TableName, LooseTable>();
  const tableFor = (name: TableName): LooseTable => {
    let table = touched.get(name);
    if (!table) touched.set(name, (table = { ...(doc[name] as LooseTable) }));
    return table;
  };
  for (const change of changes) applyOne(tableFor(change.table), change);
  return touched.size === 0 ? doc : { ...doc, ...Object.fromEntries(touched) };
}

function applyOne(table: LooseTable, change: Change): void {
  if (change.type === 'create') {
    table[change.record.id] = change.record;
    return;
  }
  if (!Object.hasOwn(table, change.id)) return;
  if (change.type === 'delete') {
    delete table[change.id];
    return;
  }
  const record = table[change.id] as unknown as Record<string, unknown>;
  table[change.id] = {
    ...record,
    [change.field]: nextValue(record[change.field], change),
  } as unknown as AnyRecord;
}

function nextValue(value: unknown, change: Exclude<Change, { type: 'create' | 'delete' }>): unknown {
  if (change.type === 'set') return change.value;
  if (change.type === 'splice') return applySplice(String(value ?? ''), change);
  const keys: Record<string, true> = { ...((value ?? {}) as KeySet) };
  if (change.type === 'add') keys[change.key] = true;
  else delete keys[change.key];
  return keys;
}
