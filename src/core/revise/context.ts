/** Both documents side by side: who is whom, what is new, what is gone, and what in the revised one no longer has a place. */
import {
  TABLES,
  view,
  type AnyRecord,
  type Document,
  type KeySet,
  type TableName,
  type View,
} from '../model/index.ts';
import { whatItHolds, type Holds } from './holds.ts';
import { OWNER, refersTo } from './refs.ts';
import type { Matching, Revised } from './types.ts';

/** A matching; without `found` it is only being made. */
export type Matched = Pick<Matching, 'pairs' | 'missing'> & Partial<Matching>;

export interface Sides {
  readonly ours: View;
  readonly theirs: View;
  readonly holds: Holds;
  readonly matching: Matched;
  /** Our id of one of theirs, or undefined for what is new. */
  readonly our: (theirs: string) => string | undefined;
  readonly their: (ours: string) => string | undefined;
  /** Theirs that stood for something which has been removed from the project meanwhile: nothing is said of them. */
  readonly passedOver: (theirs: string) => boolean;
  /** Their records that are new, with what hangs on them. */
  readonly isNew: (table: TableName, id: string) => boolean;
}

export const recordsOf = (doc: Document, table: TableName): AnyRecord[] =>
  Object.values(doc[table]) as AnyRecord[];
export const valueOf = (record: AnyRecord, field: string): unknown =>
  (record as unknown as Record<string, unknown>)[field];

export function sidesOf(ours: Document, revised: Revised, matching: Matched): Sides {
  const there = new Set(TABLES.flatMap((table) => Object.keys(ours[table])));
  const pairs = new Map(Object.entries(matching.pairs));
  const back = new Map([...pairs].map(([theirs, our]) => [our, theirs]));
  const our = (theirs: string): string | undefined => {
    const id = pairs.get(theirs);
    return id !== undefined && there.has(id) ? id : undefined;
  };
  const gone = (id: string): boolean => pairs.has(id) && our(id) === undefined;
  const lost = new Set<string>();
  // Owners first: a result, its indicator, the indicator's target.
  for (const table of TABLES)
    for (const record of recordsOf(revised.document, table)) {
      const owners = table === 'links' ? ['from', 'to'] : [OWNER[table] ?? ''];
      const hangsOnLost = owners.some((field) => lost.has(String(valueOf(record, field))));
      if (gone(record.id) || hangsOnLost) lost.add(record.id);
    }
  return {
    ours: view(ours),
    theirs: view(revised.document),
    holds: whatItHolds(revised),
    matching,
    our,
    their: (id) => back.get(id),
    passedOver: (id) => lost.has(id),
    isNew: (table, id) => Object.hasOwn(revised.document[table], id) && !pairs.has(id) && !lost.has(id),
  };
}

/** Their link as ours, where it leads from and to elements that we have. */
function ourLink({ ours, theirs, our }: Sides, id: string): string | undefined {
  const link = theirs.doc.links[id];
  const from = our(link?.from ?? '');
  const to = our(link?.to ?? '');
  return from && to ? ours.up(from).find((l) => l.to === to)?.id : undefined;
}

/** How a value names an element that only the revised document has yet. */
const NEW = 'new:';
export const newRef = (theirs: string): string => NEW + theirs;
/** Their id in a reference to something new; null for one of ours. */
export const newIn = (id: string): string | null => (id.startsWith(NEW) ? id.slice(NEW.length) : null);

/** A value of theirs with our ids in it. What is new is named as such; what we no longer have falls out. */
export function inOurIds(sides: Sides, table: TableName, field: string, value: unknown): unknown {
  const reference = refersTo(table, field);
  if (reference === null || value === null) return value;
  const one = (id: string): string | null => {
    if (id.startsWith('level:')) return id;
    return sides.our(id) ?? ourLink(sides, id) ?? (sides.passedOver(id) ? null : newRef(id));
  };
  return reference === 'one' ? one(String(value)) : mapKeys(value as KeySet, one);
}

/** The keys of a set under other names; a key without one falls out. */
export const mapKeys = (keys: KeySet, name: (key: string) => string | null): KeySet =>
  Object.fromEntries(
    Object.keys(keys).flatMap((key) => {
      const named = name(key);
      return named === null ? [] : [[named, true as const]];
    }),
  );
