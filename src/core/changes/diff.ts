/** The changes between two documents, record by record and field by field; it does not matter how the second was made. */
import {
  TABLES,
  kindOf,
  type AnyRecord,
  type Document,
  type KeySet,
  type TableName,
} from '../model/index.ts';
import type { Change } from './change.ts';
import { splicesBetween } from './words.ts';

const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
};

export function diff(before: Document, after: Document): Change[] {
  const deletes: Change[] = [];
  const creates: Change[] = [];
  const edits: Change[] = [];
  for (const table of TABLES) {
    const old = before[table] as Readonly<Record<string, AnyRecord>>;
    const next = after[table] as Readonly<Record<string, AnyRecord>>;
    if (old === next) continue;
    for (const id of Object.keys(old))
      if (!Object.hasOwn(next, id)) deletes.push({ type: 'delete', table, id });
    for (const [id, record] of Object.entries(next)) {
      const was = Object.hasOwn(old, id) ? old[id] : undefined;
      if (was === undefined) creates.push({ type: 'create', table, record });
      else if (was !== record) diffRecord(table, was, record, edits);
    }
  }
  return [...creates, ...edits, ...deletes];
}

function diffRecord(table: TableName, before: AnyRecord, after: AnyRecord, out: Change[]): void {
  const id = after.id;
  const was = before as unknown as Record<string, unknown>;
  const now = after as unknown as Record<string, unknown>;
  for (const [field, spec] of Object.entries(kindOf(table).fields)) {
    if (spec.kind === 'text') {
      const splices = splicesBetween(String(was[field] ?? ''), String(now[field] ?? ''));
      for (const splice of splices) out.push({ type: 'splice', table, id, field, ...splice });
    } else if (spec.kind === 'set') {
      const old = (was[field] ?? {}) as KeySet;
      const next = (now[field] ?? {}) as KeySet;
      for (const key of Object.keys(old))
        if (!Object.hasOwn(next, key)) out.push({ type: 'remove', table, id, field, key });
      for (const key of Object.keys(next))
        if (!Object.hasOwn(old, key)) out.push({ type: 'add', table, id, field, key });
    } else if (!same(was[field], now[field])) {
      out.push({ type: 'set', table, id, field, value: now[field] });
    }
  }
}
