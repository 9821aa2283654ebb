/**
 * Keeps the plain snapshot of a Y.Doc up to date. After each transaction, mine, a colleague's or an undo, only the touched records
 * are read again; every other record and table keeps its identity, so that readers can compare by `===`.
 */
import * as Y from 'yjs';
import { TABLES, type AnyRecord, type Document, type TableName } from '../core/model/index.ts';
import type { Quarantined } from './api.ts';
import { readRecord, readYDoc } from './read.ts';
import { tableOf } from './ytypes.ts';

export interface Commit {
  readonly transaction: Y.Transaction;
  readonly before: Document;
  readonly after: Document;
  /** What happened inside texts, by text. */
  readonly texts: ReadonlyMap<Y.Text, Y.YTextEvent>;
  readonly touched: ReadonlyMap<TableName, ReadonlySet<string>>;
}

export interface SnapshotKeeper {
  readonly get: () => Document;
  readonly quarantined: () => readonly Quarantined[];
  readonly destroy: () => void;
}

export function keepSnapshot(ydoc: Y.Doc, onCommit: (commit: Commit) => void): SnapshotKeeper {
  const first = readYDoc(ydoc);
  let document = first.document;
  const outcasts = new Map(first.quarantined.map((q) => [`${q.table}/${q.id}`, q]));
  let quarantined = first.quarantined;
  let touched = new Map<TableName, Set<string>>();
  let texts = new Map<Y.Text, Y.YTextEvent>();

  const touch = (table: TableName): Set<string> => {
    const ids = touched.get(table) ?? new Set();
    touched.set(table, ids);
    return ids;
  };

  const watchers = TABLES.map((table) => {
    const shared = tableOf(ydoc, table);
    const watch = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      const ids = touch(table);
      for (const event of events) {
        if (event.target === shared) {
          for (const id of (event as unknown as Y.YMapEvent<unknown>).keysChanged)
            if (typeof id === 'string') ids.add(id);
          continue;
        }
        const id = event.path[0];
        if (typeof id === 'string') ids.add(id);
        if (event instanceof Y.YTextEvent) texts.set(event.target as unknown as Y.Text, event);
      }
    };
    shared.observeDeep(watch);
    return () => shared.unobserveDeep(watch);
  });

  /** An id that comes or goes in one table is judged anew in later ones, which may hold it too. */
  const spread = (): void => {
    TABLES.forEach((table, at) => {
      for (const id of touched.get(table) ?? [])
        for (const later of TABLES.slice(at + 1)) if (tableOf(ydoc, later).has(id)) touch(later).add(id);
    });
  };

  const rebuild = (next: Document, table: TableName): Readonly<Record<string, AnyRecord>> => {
    const was = document[table] as Readonly<Record<string, AnyRecord>>;
    const earlier = TABLES.slice(0, TABLES.indexOf(table));
    const shared = tableOf(ydoc, table);
    const records = { ...was };
    for (const id of touched.get(table) ?? []) {
      const key = `${table}/${id}`;
      const owner = earlier.find((other) => Object.hasOwn(next[other], id));
      const read = shared.has(id) ? readRecord(table, id, shared.get(id), owner) : null;
      if (read && 'record' in read) records[id] = keepParts(was[id], read.record);
      else delete records[id];
      if (read && 'reason' in read) outcasts.set(key, { table, id, reason: read.reason });
      else if (!outcasts.delete(key)) continue;
      quarantined = [...outcasts.values()];
    }
    return Object.freeze(records);
  };

  const commit = (transaction: Y.Transaction): void => {
    if (touched.size === 0) return;
    const before = document;
    spread();
    const next = { ...before } as Record<string, unknown>;
    for (const table of TABLES)
      if (touched.has(table)) next[table] = rebuild(next as unknown as Document, table);
    document = Object.freeze(next) as unknown as Document;
    const what = { transaction, before, after: document, texts, touched };
    touched = new Map();
    texts = new Map();
    onCommit(what);
  };
  ydoc.on('afterTransaction', commit);

  return {
    get: () => document,
    quarantined: () => quarantined,
    destroy: () => {
      ydoc.off('afterTransaction', commit);
      for (const unwatch of watchers) unwatch();
    },
  };
}

/** Sets and positions that say the same as before stay the same objects. */
function keepParts(was: AnyRecord | undefined, now: AnyRecord): AnyRecord {
  if (!was) return now;
  const before = was as unknown as Record<string, unknown>;
  const values = now as unknown as Record<string, unknown>;
  const same = Object.entries(values).filter(
    ([field, value]) =>
      typeof value === 'object' && value !== null && JSON.stringify(value) === JSON.stringify(before[field]),
  );
  if (same.length === 0) return now;
  return Object.freeze({
    ...values,
    ...Object.fromEntries(same.map(([field]) => [field, before[field]])),
  }) as unknown as AnyRecord;
}
