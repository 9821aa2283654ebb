/** The list of proposals: what would have to happen to our project for it to say what the revised document says. */
import { mergeTexts } from '../changes/index.ts';
import { kindOf, type AnyRecord, type Document, type KeySet, type TableName } from '../model/index.ts';
import { inOurIds, recordsOf, sidesOf, valueOf, type Matched, type Sides } from './context.ts';
import { isEmpty } from './holds.ts';
import { movesBetween, type Moved } from './moves.ts';
import { isPlace, OWNER, PARTS, QUALIFIER, READERS_OWN, refersTo, REVISED } from './refs.ts';
import type { Matching, Proposal, Revised } from './types.ts';
import { tidy } from './wording.ts';

export const additionKey = (table: TableName, theirs: string): string => `addition/${table}/${theirs}`;
const moveKey = ({ table, id }: { table: TableName; id: string }): string => `move/${table}/${id}`;
const removalKey = (table: TableName, ours: string): string => `removal/${table}/${ours}`;

/** What is still to be proposed to our project as it is by now. */
export const compareDocuments = (ours: Document, revised: Revised, matching: Matching): Proposal[] =>
  proposalsOf(ours, revised, matching).filter((p) => Object.hasOwn(matching.found, p.key));

export function proposalsOf(ours: Document, revised: Revised, matching: Matched): Proposal[] {
  const { additions, moves, changes, removals } = differencesOf(ours, revised, matching);
  return [...additions(), ...moves(), ...changes(), ...removals()];
}

/** The proposals by what they do, each kind found when it is asked for. */
export function differencesOf(ours: Document, revised: Revised, matching: Matched) {
  const sides = sidesOf(ours, revised, matching);
  const moved = movesBetween(sides);
  const ways = linksThatComeAlong(sides, moved);
  for (const one of moved) if (one.move.levels) ways.set(sides.their(one.id) ?? '', moveKey(one));
  return {
    additions: () => additions(sides, ways),
    moves: () => moved.map((one) => moveProposal(sides, ways, one)),
    changes: () => changes(sides, ways),
    removals: () => removals(sides, moved),
  };
}

/** What of theirs is there, or on its level, only with another proposal, and the key of that. */
type Ways = ReadonlyMap<string, string>;

/** The proposals that bring what is new among ids. */
const broughtBy = (sides: Sides, ways: Ways, ids: Iterable<string | null>): string[] =>
  [...ids].flatMap((id) => {
    if (id === null) return [];
    const way = ways.get(id);
    if (way !== undefined) return [way];
    const table = REVISED.find((t) => sides.isNew(t, id));
    return table ? [additionKey(table, id)] : [];
  });

/** The way to the home of what is new or moved, and all ways of a new contributing factor. */
function linksThatComeAlong({ theirs, isNew, our }: Sides, moves: readonly Moved[]): Map<string, string> {
  const ways = new Map<string, string>();
  const moved = new Map(moves.flatMap((m) => (m.move.sameHome ? [] : [[m.id, moveKey(m)]])));
  for (const table of ['results', 'activities'] as const) {
    for (const id of Object.keys(theirs.doc[table])) {
      const home = theirs.home(id);
      const key = isNew(table, id) ? additionKey(table, id) : moved.get(our(id) ?? '');
      if (home && key !== undefined) ways.set(home.id, key);
    }
  }
  for (const link of Object.values(theirs.doc.links))
    if (isNew('factors', link.from ?? '')) ways.set(link.id, additionKey('factors', link.from ?? ''));
  return ways;
}

function additions(sides: Sides, ways: Ways): Proposal[] {
  const { theirs, holds } = sides;
  return REVISED.flatMap((table) =>
    recordsOf(theirs.doc, table).flatMap((record): Proposal[] => {
      if (!sides.isNew(table, record.id)) return [];
      const owner = OWNER[table] === undefined ? null : String(valueOf(record, OWNER[table]) ?? '');
      // What belongs to something new comes with it.
      if (PARTS.has(table) && broughtBy(sides, ways, [owner]).length > 0) return [];
      if (table === 'links' && (ways.has(record.id) || !holds.otherParents)) return [];
      if (PARTS.has(table) && !holds.everything && saysNothing(table, record)) return [];
      const parents = table === 'links' || table === 'factors' ? [] : [theirs.home(record.id)?.to ?? null];
      const needs = broughtBy(sides, ways, [...parents, ...referencesOf(table, record)]);
      return [{ key: additionKey(table, record.id), kind: 'addition', table, id: record.id, needs }];
    }),
  );
}

/** A printed plan has a row for every activity, whether somebody planned it or not. */
export const saysNothing = (table: TableName, record: AnyRecord): boolean =>
  Object.entries(kindOf(table).fields).every(
    ([field, { kind }]) => (kind !== 'text' && kind !== 'set') || isEmpty(valueOf(record, field)),
  );

/** Everything that a record of theirs names, as ids. */
const referencesOf = (table: TableName, record: AnyRecord): string[] =>
  Object.keys(kindOf(table).fields).flatMap((field) =>
    field === 'homeLink' ? [] : namedIn(table, field, record),
  );

function namedIn(table: TableName, field: string, record: AnyRecord): string[] {
  const value = valueOf(record, field);
  const reference = refersTo(table, field);
  if (reference === null || value === null) return [];
  return reference === 'one' ? [String(value)] : Object.keys(value as KeySet);
}

function moveProposal(sides: Sides, ways: Ways, { table, id, move }: Moved): Proposal {
  const needs = move.sameHome ? [] : broughtBy(sides, ways, [move.to]);
  return { key: moveKey({ table, id }), kind: 'move', table, id, move, needs };
}

function changes(sides: Sides, ways: Ways): Proposal[] {
  return REVISED.flatMap((table) =>
    recordsOf(sides.theirs.doc, table).flatMap((theirs) => {
      const id = sides.our(theirs.id);
      const ours =
        id === undefined ? undefined : (sides.ours.doc[table] as Readonly<Record<string, AnyRecord>>)[id];
      if (!ours) return [];
      return Object.keys(kindOf(table).fields).flatMap(
        (field) => changeOf(sides, ways, table, field, ours, theirs) ?? [],
      );
    }),
  );
}

function changeOf(
  sides: Sides,
  ways: Ways,
  table: TableName,
  field: string,
  ours: AnyRecord,
  theirs: AnyRecord,
): Proposal | null {
  if (isPlace(table, field) || !sides.holds.field(table, field)) return null;
  if (READERS_OWN.has(field) && !sides.holds.everything) return null;
  const before = valueOf(ours, field);
  // Most fields are as they were: what refers to nothing and is the same needs no closer look.
  if (sides.holds.everything && before === valueOf(theirs, field) && refersTo(table, field) === null)
    return null;
  const asked = inOurIds(sides, table, field, withoutQualifier(sides, table, field, ours, theirs));
  if (field === 'pinnedCode' && !sides.holds.everything && !saysOtherCode(sides, ours, theirs)) return null;
  const key = `change/${table}/${ours.id}/${field}`;
  const after = withTheirWords(sides, key, before, asked);
  if (alike(sides, field, before, after)) return null;
  // Words that are no longer there are a loss, and told as one.
  const kind = isEmpty(after) ? 'removal' : 'change';
  const refs = refersTo(table, field) === null ? [] : namedIn(table, field, theirs);
  return {
    key,
    kind,
    table,
    id: ours.id,
    field,
    before,
    after,
    needs: broughtBy(sides, ways, refs),
  };
}

/** Words that a colleague has changed since the file was read stay, unless the file changes the very same ones. */
function withTheirWords({ matching }: Sides, key: string, before: unknown, asked: unknown): unknown {
  const then = matching.found?.[key];
  if (typeof then !== 'string' || typeof before !== 'string' || typeof asked !== 'string') return asked;
  return mergeTexts(then, before, asked) ?? asked;
}

/** "(survey of 2025) 34%" where we have the words in brackets in a field of their own. */
function withoutQualifier(
  { holds }: Sides,
  table: TableName,
  field: string,
  ours: AnyRecord,
  theirs: AnyRecord,
): unknown {
  const value = valueOf(theirs, field);
  const beside = QUALIFIER[`${table}.${field}`];
  if (holds.everything || beside === undefined || typeof value !== 'string' || valueOf(theirs, beside) !== '')
    return value;
  const words = `(${String(valueOf(ours, beside))})`;
  return words !== '()' && value.startsWith(words) ? value.slice(words.length).trimStart() : value;
}

/** A number that the place gives by itself needs no pin: what counts is the number as it is read. */
function saysOtherCode({ theirs }: Sides, our: AnyRecord, their: AnyRecord): boolean {
  const pinned = valueOf(our, 'pinnedCode');
  const asked = valueOf(their, 'pinnedCode');
  if (asked !== null) return pinned !== asked;
  const shown = theirs.code(their.id);
  return pinned !== null && shown !== '' && pinned !== shown;
}

function alike(sides: Sides, field: string, a: unknown, b: unknown): boolean {
  if (sides.holds.everything) return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
  if (typeof a === 'string' && typeof b === 'string') return tidy(a) === tidy(b);
  if (field === 'attachedTo') return places(sides, a as KeySet) === places(sides, b as KeySet);
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
    : value;

/** In a table a condition on the way up from an element and one on the element stand at the same place. */
function places({ ours }: Sides, keys: KeySet): string {
  const places = Object.keys(keys).map((id) => {
    const from = ours.doc.links[id]?.from;
    return from && ours.home(from)?.id === id ? from : id;
  });
  return [...new Set(places)].toSorted().join(' ');
}

function removals(sides: Sides, moves: readonly Moved[]): Proposal[] {
  const { ours, holds, matching } = sides;
  const doc = ours.doc;
  const missing = new Set(matching.missing);
  const leaving = (table: TableName, id: string): boolean =>
    missing.has(id) && Object.hasOwn(doc[table], id) && holds.table(table);
  const nodeLeaves = (id: string | null): boolean =>
    id !== null && (leaving('results', id) || leaving('activities', id) || leaving('factors', id));
  const moved = new Map(moves.map((m) => [m.id, m]));
  return REVISED.flatMap((table) =>
    recordsOf(doc, table).flatMap((record): Proposal[] => {
      if (!leaving(table, record.id)) return [];
      // Notes are what found no place in a file: another file may have had a place for them.
      if (table === 'notes' && !holds.everything) return [];
      const owner = OWNER[table] === undefined ? null : (valueOf(record, OWNER[table]) as string | null);
      if (PARTS.has(table) && owner !== null && REVISED.some((t) => leaving(t, owner))) return [];
      if (table === 'links') {
        const link = doc.links[record.id];
        if (!holds.otherParents || nodeLeaves(link?.from ?? null) || nodeLeaves(link?.to ?? null)) return [];
        // The way to the former home goes with the move.
        const move = moved.get(link?.from ?? '')?.move;
        if (move && !move.sameHome && ours.home(link?.from ?? '')?.id === record.id) return [];
      }
      return [
        {
          key: removalKey(table, record.id),
          kind: 'removal',
          table,
          id: record.id,
          needs: neededBefore(sides, record.id, leaving, moved),
        },
      ];
    }),
  );
}

/** What hangs on an element that would go goes too, or has to be moved away before. */
function neededBefore(
  { ours }: Sides,
  id: string,
  leaving: (table: TableName, id: string) => boolean,
  moved: ReadonlyMap<string, Moved>,
): string[] {
  return REVISED.flatMap((table) => {
    const owner = OWNER[table];
    if (owner === undefined) return [];
    return recordsOf(ours.doc, table).flatMap((record) => {
      if (valueOf(record, owner) !== id) return [];
      const move = moved.get(record.id);
      if (move) return [moveKey(move)];
      return leaving(table, record.id) && !PARTS.has(table) ? [removalKey(table, record.id)] : [];
    });
  });
}
