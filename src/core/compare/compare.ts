/**
 * The semantic comparison of two versions of one project: the same element has the same id in both. What differs is found as for a
 * revised document; only whom to compare with whom is known here.
 */
import {
  ABOUT_THE_DESIGN,
  kindOf,
  PROJECT_ID,
  TABLES,
  view,
  type AnyRecord,
  type Document,
  type TableName,
  type View,
} from '../model/index.ts';
import {
  differencesOf,
  saysNothing,
  SETTINGS,
  tidy,
  valueOf,
  PARTS,
  type Proposal,
  type Revised,
} from '../revise/index.ts';
import type { Difference, DifferenceKind } from './types.ts';

/** Whether two documents can be versions of one project: some element has the same id in both, which only files of our own keep. */
export const ofOneProject = (one: Document, other: Document): boolean =>
  TABLES.some((table) =>
    Object.keys(one[table]).some((id) => id !== PROJECT_ID && Object.hasOwn(other[table], id)),
  );

/** Every semantic difference. Where a card lies on the sheet is none, nor is another number that follows from a new neighbour. */
export function compareVersions(before: Document, after: Document): Difference[] {
  const there = between(before, after);
  const arrivals = (kind: 'added' | 'removed', found: readonly Proposal[], doc: Document): Difference[] =>
    found.flatMap((p) => (isDesign(p) ? arrival(kind, p, doc) : []));
  return [
    ...arrivals('added', there.additions(), after),
    // What went from one version came in the other: found the same way, so that both directions tell the same.
    ...arrivals('removed', between(after, before).additions(), before),
    ...there.moves().flatMap((p) => (isDesign(p) ? movesOf(p) : [])),
    ...there
      .changes()
      .flatMap((p) => (isDesign(p) && p.field !== undefined ? changesOf(before, after, p, p.field) : [])),
    ...turnedLinks(view(before), view(after)),
  ];
}

function between(ours: Document, theirs: Document) {
  const pairs: Record<string, string> = {};
  const missing: string[] = [];
  for (const table of TABLES)
    for (const id of Object.keys(ours[table])) {
      if (Object.hasOwn(theirs[table], id)) pairs[id] = id;
      else missing.push(id);
    }
  // Our own project file: the one format in which every field counts.
  const revised: Revised = { document: theirs, format: 'throughline-json' };
  return differencesOf(ours, revised, { pairs, missing });
}

const isDesign = (p: Proposal): boolean => !ABOUT_THE_DESIGN.has(p.table);

const recordOf = (doc: Document, { table, id }: Proposal): AnyRecord =>
  (doc[table] as Readonly<Record<string, AnyRecord>>)[id] as AnyRecord;

const difference = (
  kind: DifferenceKind,
  { table, id }: Pick<Proposal, 'table' | 'id'>,
  field: string | null,
  before: unknown = null,
  after: unknown = null,
): Difference => ({
  key: [kind, table, id, ...(field === null ? [] : [field])].join('/'),
  kind,
  table,
  id,
  field,
  before,
  after,
});

/** A target is a value of its indicator: one that came says that there was none before. */
function arrival(kind: 'added' | 'removed', p: Proposal, doc: Document): Difference[] {
  const record = recordOf(doc, p);
  if (PARTS.has(p.table) && saysNothing(p.table, record)) return [];
  if (p.table === 'targets' && valueOf(record, 'kind') === 'final') {
    const text = valueOf(record, 'text');
    if (text !== '')
      return [difference('revalued', p, 'text', kind === 'added' ? '' : text, kind === 'added' ? text : '')];
  }
  return [difference(kind, p, null)];
}

/** Another level and another parent are two things to give a reason for. */
function movesOf(p: Proposal): Difference[] {
  const { move } = p;
  if (!move) return [];
  const found: Difference[] = [];
  if (move.levels) found.push(difference('relevelled', p, 'level', ...move.levels));
  if (!move.sameHome) found.push(difference('moved', p, 'home', move.from, move.to));
  return found.length > 0 ? found : [difference('moved', p, 'order')];
}

function changesOf(before: Document, after: Document, p: Proposal, field: string): Difference[] {
  if (p.table === 'project' && SETTINGS.has(field)) return [];
  const [old, now] = [before, after].map((doc) => valueOf(recordOf(doc, p), field));
  // A space or a line break more is no other wording.
  if (typeof old === 'string' && typeof now === 'string' && tidy(old) === tidy(now)) return [];
  return [difference(kindOfChange(p.table, field), p, field, old, now)];
}

/** Values that are kept in the words in which people wrote them. */
const WORDED_VALUES: ReadonlySet<string> = new Set([
  'indicators.baselineText',
  'indicators.baselineQualifier',
  'targets.text',
  'targets.qualifier',
  'actuals.text',
  'project.durationText',
  'project.budgetText',
]);

function kindOfChange(table: TableName, field: string): DifferenceKind {
  if (field === 'attachedTo') return 'moved';
  const isText = kindOf(table).fields[field]?.kind === 'text';
  return isText && !WORDED_VALUES.has(`${table}.${field}`) ? 'reworded' : 'revalued';
}

/** Links that lead from or to something else now, beside those to a home, which move with their element. */
function turnedLinks(before: View, after: View): Difference[] {
  const isHome = (v: View, id: string, from: string | null): boolean => v.home(from ?? '')?.id === id;
  return Object.values(before.doc.links).flatMap((old) => {
    const now = after.doc.links[old.id];
    if (!now || (old.from === now.from && old.to === now.to)) return [];
    if (old.from === now.from && isHome(before, old.id, old.from) && isHome(after, now.id, now.from))
      return [];
    return [
      difference('moved', { table: 'links', id: old.id }, 'ends', [old.from, old.to], [now.from, now.to]),
    ];
  });
}
