/** Where an element stands among its siblings. */
import {
  inOrder,
  keysBetween,
  type AnyRecord,
  type Level,
  type TableName,
  type View,
} from '../../model/index.ts';
import type { DocumentDraft } from '../command.ts';

export interface Sibling {
  readonly table: TableName;
  readonly id: string;
  readonly order: string;
}

/** A key longer than this is the sign of many insertions at one place: the siblings then get fresh, short keys. */
const LONG_KEY = 60;

const listed = (table: TableName, records: Iterable<{ id: string; order: string }>): Sibling[] =>
  inOrder(records).map(({ id, order }) => ({ table, id, order }));

/** Results of one level, or activities, that a matrix prints under a parent (null: that stand alone), in order. */
export function nodesUnder(v: View, parentId: string | null, what: Level | 'activity'): Sibling[] {
  return v.children(parentId).flatMap((node): Sibling[] => {
    const { id } = node.record;
    if (node.kind === 'activity')
      return what === 'activity' ? [{ table: 'activities', id, order: node.record.order }] : [];
    if (node.kind !== 'result' || node.record.level !== what) return [];
    return [{ table: 'results', id, order: node.record.order }];
  });
}

/** Every ordered record of a table for which `keep` holds. */
export function listOf(
  v: View,
  table: TableName,
  keep: (record: AnyRecord) => boolean = () => true,
): Sibling[] {
  const records = Object.values(v.doc[table]) as AnyRecord[];
  return listed(
    table,
    records.flatMap((r) => ('order' in r && keep(r) ? [r] : [])),
  );
}

/** An element and those it is ordered among, in order; null for a record that has no order. */
export function siblingsOf(v: View, table: TableName, id: string): Sibling[] | null {
  const { doc } = v;
  const parent = v.home(id)?.to ?? null;
  const result = table === 'results' ? doc.results[id] : undefined;
  if (result) return nodesUnder(v, parent, result.level);
  if (table === 'activities') return nodesUnder(v, parent, 'activity');
  if (table === 'indicators') return listed(table, v.indicators(doc.indicators[id]?.result ?? ''));
  if (table === 'targets') {
    // The final target is printed last wherever it stands, so milestones have their places among themselves.
    const { indicator, kind } = doc.targets[id] ?? {};
    return listed(
      table,
      v.targets(indicator ?? '').filter((t) => t.kind === kind),
    );
  }
  const record = doc[table][id];
  if (!record || !('order' in record)) return null;
  if (table === 'actuals') {
    const { indicator } = doc.actuals[id] ?? {};
    return listOf(v, table, (r) => 'indicator' in r && r.indicator === indicator);
  }
  return listOf(v, table);
}

function keysFor(before: string | null, after: string | null, count: number): string[] | null {
  try {
    const keys = keysBetween(before, after, count);
    return keys.every((key) => key.length <= LONG_KEY) ? keys : null;
  } catch {
    // A key that no generator made, or two in the wrong order.
    return null;
  }
}

/**
 * The order key for a place among siblings: after `afterId`, first for null, last where it is not given or not among them.
 * Two people who insert at one place at once make equal keys, and nothing fits between equal keys: those who follow get new
 * ones first.
 */
export function orderAfter(
  draft: DocumentDraft,
  siblings: readonly Sibling[],
  afterId: string | null | undefined,
): string {
  const found = siblings.findIndex((s) => s.id === afterId);
  const at = afterId === null ? 0 : found >= 0 ? found + 1 : siblings.length;
  const before = siblings[at - 1]?.order ?? null;
  let end = at;
  while (end < siblings.length && before !== null && (siblings[end] as Sibling).order <= before) end += 1;
  const keys = keysFor(before, siblings[end]?.order ?? null, end - at + 1);
  if (keys) {
    siblings.slice(at, end).forEach((s, i) => setOrder(draft, s, keys[i + 1] as string));
    return keys[0] as string;
  }
  const fresh = keysBetween(null, null, siblings.length + 1);
  siblings.forEach((s, i) => setOrder(draft, s, fresh[i < at ? i : i + 1] as string));
  return fresh[at] as string;
}

function setOrder(draft: DocumentDraft, { table, id }: Sibling, order: string): void {
  const record = (draft[table] as Record<string, { order: string } | undefined>)[id];
  if (record) record.order = order;
}
