/** What a view is made of, and how the next one takes it over when only texts have changed. */
import type { Activity } from './activity.ts';
import type { Assumption, Risk } from './conditions.ts';
import type { Document } from './document.ts';
import type { Indicator, Target } from './indicator.ts';
import type { Link } from './link.ts';
import type { Numbering } from './numbering.ts';
import type { Profile } from './profiles.ts';
import type { Result } from './result.ts';
import type { NodeElement, Repair } from './view.ts';

export interface Reading {
  readonly doc: Document;
  readonly nodes: ReadonlyMap<string, NodeElement>;
  readonly results: readonly Result[];
  readonly activities: readonly Activity[];
  readonly children: ReadonlyMap<string | null, readonly NodeElement[]>;
  readonly indicators: ReadonlyMap<string, readonly Indicator[]>;
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  readonly assumptions: readonly Assumption[];
  readonly attached: ReadonlyMap<string, readonly Assumption[]>;
  readonly risks: readonly Risk[];
  /** What holds no text of these records. */
  readonly fixed: {
    readonly profile: Profile;
    readonly links: readonly Link[];
    readonly up: ReadonlyMap<string, readonly Link[]>;
    readonly down: ReadonlyMap<string, readonly Link[]>;
    readonly homes: ReadonlyMap<string, Link>;
    readonly numbering: Numbering;
    readonly linkById: ReadonlyMap<string, Link>;
    readonly repairs: readonly Repair[];
  };
}

/** Fields that say where an element stands; any other field of these records may change without moving anything. */
const PLACING = {
  results: ['id', 'level', 'order', 'homeLink', 'pinnedCode'],
  activities: ['id', 'order', 'homeLink', 'pinnedCode'],
  indicators: ['id', 'result', 'order', 'pinnedCode'],
  targets: ['id', 'indicator', 'order'],
  assumptions: ['id', 'order', 'attachedTo'],
  risks: ['id', 'order'],
} as const;
type Table = keyof typeof PLACING;
const TABLES = Object.keys(PLACING) as Table[];

/** Tables that a view reads whole. */
const WHOLE = ['project', 'links', 'factors', 'actors'] as const;

/** A long way from the last document is read afresh. */
const FEW = 20;

type Changed = ReadonlyMap<object, object>;

/** The reading of a document that differs from another only in texts; null where more than that has changed. */
export function rereadTexts(last: Reading, doc: Document): Reading | null {
  if (WHOLE.some((table) => last.doc[table] !== doc[table])) return null;
  const changed = new Map<object, object>();
  for (const table of TABLES) if (!collect(table, last.doc, doc, changed)) return null;
  const all = <T extends object>(records: readonly T[]): readonly T[] => replaced(records, changed);
  const lists = <K, T extends object>(map: ReadonlyMap<K, readonly T[]>): ReadonlyMap<K, readonly T[]> =>
    patched(map, all);

  const nodes = new Map(last.nodes);
  const newNodes = new Map<object, object>();
  for (const [record, next] of changed) {
    const { id } = record as { id: string };
    const node = nodes.get(id);
    if (node?.record !== record) continue;
    const made = { kind: node.kind, record: next } as NodeElement;
    nodes.set(id, made);
    newNodes.set(node, made);
  }
  return {
    ...last,
    doc,
    nodes,
    results: all(last.results),
    activities: all(last.activities),
    children: patched(last.children, (list) => replaced(list, newNodes)),
    indicators: lists(last.indicators),
    targets: lists(last.targets),
    assumptions: all(last.assumptions),
    attached: lists(last.attached),
    risks: all(last.risks),
  };
}

function replaced<T extends object>(list: readonly T[], by: Changed): readonly T[] {
  return list.some((item) => by.has(item))
    ? list.map((item) => (by.get(item) as T | undefined) ?? item)
    : list;
}

function patched<K, T>(map: ReadonlyMap<K, readonly T[]>, next: (list: readonly T[]) => readonly T[]) {
  let made: Map<K, readonly T[]> | null = null;
  for (const [key, list] of map) {
    const now = next(list);
    if (now !== list) (made ??= new Map(map)).set(key, now);
  }
  return made ?? map;
}

/** Notes the records of a table that have changed; false where they do not stand as before. */
function collect(table: Table, before: Document, after: Document, changed: Map<object, object>): boolean {
  const [old, now] = [before[table], after[table]] as unknown as Record<string, Record<string, unknown>>[];
  if (old === now) return true;
  if (!old || !now) return false;
  const ids = Object.keys(now);
  if (ids.length !== Object.keys(old).length) return false;
  for (const id of ids) {
    const [a, b] = [old[id], now[id]];
    if (a === b) continue;
    if (!a || !b || PLACING[table].some((field) => a[field] !== b[field])) return false;
    changed.set(a, b);
    if (changed.size > FEW) return false;
  }
  return true;
}
