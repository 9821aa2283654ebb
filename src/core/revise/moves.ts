/** What stands somewhere else in the revised document: under another parent, on another level, at another place among its neighbours. */
import {
  inOrder,
  kindOf,
  TABLES,
  type AnyRecord,
  type Document,
  type Level,
  type TableName,
  type View,
} from '../model/index.ts';
import { recordsOf, valueOf, type Sides } from './context.ts';
import { OWNER } from './refs.ts';
import type { Move } from './types.ts';

export interface Moved {
  readonly table: TableName;
  /** Ours. */
  readonly id: string;
  readonly move: Move;
}

/** Tables whose places a matrix prints. Of the others, only our own files say them. */
const PRINTED: readonly TableName[] = ['results', 'activities', 'indicators'];
const PLACED = TABLES.filter((table) => hasOrder(table) || OWNER[table] !== undefined);

function placedTables({ holds }: Sides): readonly TableName[] {
  return holds.everything ? PLACED : PRINTED;
}

function hasOrder(table: TableName): boolean {
  return Object.hasOwn(kindOf(table).fields, 'order');
}

/** The record under which another stands, or null. */
export function homeOf(v: View, table: TableName, record: AnyRecord): string | null {
  if (table === 'results' || table === 'activities') return v.home(record.id)?.to ?? null;
  const owner = OWNER[table];
  return owner === undefined ? null : (valueOf(record, owner) as string | null);
}

export const levelOf = (record: AnyRecord): string => String(valueOf(record, 'level') ?? '');

/** Work plan rows and what stands in lists are ordered among all of their kind, everything else among what stands beside it. */
export function neighboursOf(v: View, table: TableName, record: AnyRecord): string {
  const apart = table === 'workplanRows' || table === 'evidence';
  return apart ? table : `${homeOf(v, table, record)}/${levelOf(record)}`;
}

/** Records of a table in the order in which they are printed. */
export function inTurn(v: View, table: TableName): readonly AnyRecord[] {
  if (table === 'results') return v.results;
  if (table === 'activities') return v.activities;
  return inOrder(recordsOf(v.doc, table) as (AnyRecord & { order: string })[]);
}

export function movesBetween(sides: Sides): Moved[] {
  const moved: Moved[] = [];
  for (const table of placedTables(sides)) {
    const stay = new Map<string, { theirs: string; ours: string }[]>();
    for (const record of inTurn(sides.theirs, table)) {
      const id = sides.our(record.id);
      if (id === undefined) continue;
      const ours = (sides.ours.doc[table] as Readonly<Record<string, AnyRecord>>)[id] as AnyRecord;
      const move = moveOf(sides, table, record, ours);
      if (move) moved.push({ table, id, move });
      else {
        const group = neighboursOf(sides.ours, table, ours);
        stay.set(group, [...(stay.get(group) ?? []), { theirs: record.id, ours: id }]);
      }
    }
    if (!hasOrder(table)) continue;
    const place = new Map(inTurn(sides.ours, table).map((r, i) => [r.id, i]));
    for (const group of stay.values()) {
      const settled = longestRise(group.map((pair) => place.get(pair.ours) as number));
      for (const [i, pair] of group.entries()) {
        if (settled.has(i)) continue;
        const records = sides.ours.doc[table] as Readonly<Record<string, AnyRecord>>;
        const home = homeOf(sides.ours, table, records[pair.ours] as AnyRecord);
        const to = home === null ? null : (sides.their(home) ?? null);
        moved.push({ table, id: pair.ours, move: { from: home, to, sameHome: true, levels: null } });
      }
    }
  }
  return moved;
}

function moveOf(sides: Sides, table: TableName, theirs: AnyRecord, ours: AnyRecord): Move | null {
  const from = homeOf(sides.ours, table, ours);
  const to = homeOf(sides.theirs, table, theirs);
  const levels = levelOf(ours) === levelOf(theirs) ? null : ([levelOf(ours), levelOf(theirs)] as const);
  const sameHome = !saysHome(sides, table, theirs, to) || (to === null ? null : sides.our(to)) === from;
  return levels || !sameHome ? { from, to, sameHome, levels } : null;
}

/** A file without the level above says nothing of what its rows belong to. */
function saysHome(
  { theirs, holds, passedOver }: Sides,
  table: TableName,
  record: AnyRecord,
  to: string | null,
): boolean {
  if (to !== null) return !passedOver(to);
  if (holds.everything) return true;
  if (table === 'workplanRows') return false;
  return table === 'results'
    ? holds.homes(table) && hasHigher(theirs.doc, levelOf(record))
    : holds.homes(table);
}

const HEIGHT: readonly string[] = [
  'output',
  'intermediateOutcome',
  'outcome',
  'objective',
  'goal',
  'impact',
] satisfies Level[];
const hasHigher = (doc: Document, level: string): boolean =>
  Object.values(doc.results).some((r) => HEIGHT.indexOf(r.level) > HEIGHT.indexOf(level));

/** Places of a longest rising run in a list of different numbers: what is in it can stay where it is. */
export function longestRise(list: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  list.forEach((value, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = i;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) run.add(at);
  return run;
}
