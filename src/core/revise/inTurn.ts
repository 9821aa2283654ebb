/** Puts what is new or has moved into the order of the revised document, and leaves the order keys of all others as they are. */
import {
  compareOrder,
  keysBetween,
  kindOf,
  type AnyRecord,
  type TableName,
  type View,
} from '../model/index.ts';
import type { Sides } from './context.ts';
import { inTurn, neighboursOf } from './moves.ts';

type Ordered = AnyRecord & { readonly order: string };

/**
 * @param stands our project with everything at its new home
 * @param arrived ids of what is new or has moved
 * @param made our ids of what is new, by theirs
 */
export function putInTurn(
  tables: Record<TableName, Record<string, AnyRecord>>,
  sides: Sides,
  stands: View,
  table: TableName,
  arrived: ReadonlySet<string>,
  made: ReadonlyMap<string, string>,
): void {
  if (!Object.hasOwn(kindOf(table).fields, 'order')) return;
  const records = Object.values(tables[table]) as Ordered[];
  if (!records.some((r) => arrived.has(r.id))) return;
  const groups = new Map<string, Ordered[]>();
  for (const record of records) {
    const key = neighboursOf(stands, table, record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  const theirTurn = inTurn(sides.theirs, table).flatMap((r) => sides.our(r.id) ?? made.get(r.id) ?? []);
  for (const group of groups.values()) {
    if (!group.some((r) => arrived.has(r.id))) continue;
    const byId = new Map(group.map((r) => [r.id, r]));
    const list = group.filter((r) => !arrived.has(r.id)).toSorted(compareOrder);
    let before: Ordered | undefined;
    for (const id of theirTurn) {
      const record = byId.get(id);
      if (!record) continue;
      if (arrived.has(id)) list.splice(before ? list.indexOf(before) + 1 : 0, 0, record);
      before = record;
    }
    for (const [id, order] of keysFor(list, arrived))
      tables[table][id] = { ...byId.get(id), order } as Ordered;
  }
}

/** Keys for those that arrived, between those that stay; where nothing fits between two, everybody gets a new one. */
function keysFor(list: readonly Ordered[], arrived: ReadonlySet<string>): Map<string, string> {
  const keys = new Map<string, string>();
  try {
    for (let at = 0; at < list.length; at += 1) {
      let end = at;
      while (end < list.length && arrived.has((list[end] as Ordered).id)) end += 1;
      const fresh = keysBetween(list[at - 1]?.order ?? null, list[end]?.order ?? null, end - at);
      fresh.forEach((key, i) => keys.set((list[at + i] as Ordered).id, key));
      at = end;
    }
    return keys;
  } catch {
    const fresh = keysBetween(null, null, list.length);
    return new Map(list.map((r, i) => [r.id, fresh[i] as string]));
  }
}
