/** The differences in words, grouped by the branch of the design that they are in, in the order in which a matrix prints it. */
import type { CompareTranslate } from '../i18n/compare.ts';
import { calledIn, view, type AnyRecord, type Document, type View } from '../model/index.ts';
import { headOf, Naming, OWNER, placesOfBoth, valueOf } from '../revise/index.ts';
import type { Difference } from './types.ts';

export interface ToldDifference extends Pick<Difference, 'key' | 'kind' | 'table' | 'id'> {
  /** The record's field or place, as the difference has it. */
  readonly of: string | null;
  /** The element on the diagram or in the matrix that it shows at: the indicator of a target, else the thing itself. */
  readonly element: string;
  /** What that is called in the earlier version, or in the later one where it has just come; null for what is no element. */
  readonly called: string | null;
  /** What it is about: "Output 1.2, indicator 1", and its field where it is about one: "Baseline". */
  readonly title: string;
  readonly field: string;
  /** The element's own words, for what was moved; empty where `before` or `after` has them. */
  readonly text: string;
  /** Words, values or places on both sides; empty where there are none. */
  readonly before: string;
  readonly after: string;
  /** All of it in one sentence. */
  readonly sentence: string;
}

export interface ToldBranch {
  /** Id of an outcome or of what stands above all outcomes or alone; "project" for what is about the whole. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Level of a result, else "activity", "factor" or "project". */
  readonly level: string;
  readonly items: readonly ToldDifference[];
}

const PROJECT = 'project';

export function tellDifferences(
  before: Document,
  after: Document,
  differences: readonly Difference[],
  t: CompareTranslate,
): ToldBranch[] {
  const old = new Naming(view(before), t);
  const now = new Naming(view(after), t);
  const places = placesOfBoth(now.v, old.v, (id) => (now.v.nodes.has(id) ? id : undefined));
  const branches = new Map<string, { readonly place: number; readonly told: ToldDifference }[]>();
  for (const d of differences) {
    const { v } = sideOf(d, old, now);
    const head = headOf(v, d.table, recordOf(v, d));
    const branch = head === null ? PROJECT : branchOf(v, head);
    const list = branches.get(branch) ?? [];
    list.push({ place: places.get(head ?? '') ?? -1, told: tell(d, old, now, t) });
    branches.set(branch, list);
  }
  return [...branches]
    .toSorted(([a], [b]) => (places.get(a) ?? -1) - (places.get(b) ?? -1))
    .map(([id, list]) => ({
      ...headingOf(now.v.nodes.has(id) ? now.v : old.v, id, t),
      items: list.toSorted((a, b) => a.place - b.place).map(({ told }) => told),
    }));
}

/** What went is named as it was, everything else as it is. */
const sideOf = (d: Difference, old: Naming, now: Naming): Naming =>
  d.kind === 'removed' || !has(now.v, d) ? old : now;

/** A target that went is told as a value of its indicator: its record is in the earlier version only. */
const has = (v: View, { table, id }: Difference): boolean => Object.hasOwn(v.doc[table], id);

const recordOf = (v: View, { table, id }: Difference): AnyRecord =>
  (v.doc[table] as Readonly<Record<string, AnyRecord>>)[id] as AnyRecord;

const ABOVE: ReadonlySet<string> = new Set(['impact', 'goal', 'objective', 'outcome']);

/** The outcome above an element, or the last thing above it where there is none. */
function branchOf(v: View, id: string): string {
  let at = id;
  for (;;) {
    const node = v.nodes.get(at);
    const up = v.home(at)?.to ?? null;
    if (up === null || (node?.kind === 'result' && ABOVE.has(node.record.level))) return at;
    at = up;
  }
}

function headingOf(v: View, id: string, t: CompareTranslate): Omit<ToldBranch, 'items'> {
  if (id === PROJECT) return { id, title: t('revise.project'), text: '', level: PROJECT };
  const node = v.nodes.get(id);
  const level = node?.kind === 'result' ? node.record.level : (node?.kind ?? 'result');
  return { id, title: v.label(id), text: node?.record.statement ?? '', level };
}

function tell(d: Difference, old: Naming, now: Naming, t: CompareTranslate): ToldDifference {
  const side = sideOf(d, old, now);
  const record = recordOf(side.v, d);
  const words = side.whole(d.table, record);
  const { key, kind, table, id } = d;
  const owner = table === 'targets' || table === 'actuals' ? valueOf(record, OWNER[table] ?? '') : null;
  const element = typeof owner === 'string' ? owner : id;
  const moved = kind === 'moved' || kind === 'relevelled';
  const told = {
    key,
    kind,
    table,
    id,
    of: d.field,
    element,
    called: calledIn(old.v, element) ?? calledIn(now.v, element),
    title: side.record(table, record),
    field: d.field === null ? side.part(table) : fieldName(d, side, t),
    text: moved ? words : '',
    before: kind === 'added' ? '' : kind === 'removed' ? words : placeOrValue(d, d.before, old, t),
    after: kind === 'removed' ? '' : kind === 'added' ? words : placeOrValue(d, d.after, now, t),
  };
  return { ...told, sentence: sentenceOf(d, told, t) };
}

const isPlace = (field: string | null): field is 'home' | 'order' | 'ends' | 'level' =>
  field === 'home' || field === 'order' || field === 'ends' || field === 'level';

const fieldName = ({ table, field }: Difference, side: Naming, t: CompareTranslate): string =>
  isPlace(field) ? t(`compare.place.${field}`) : side.field(table, field ?? '');

function placeOrValue(
  { table, field }: Difference,
  value: unknown,
  side: Naming,
  t: CompareTranslate,
): string {
  if (field === 'order') return '';
  if (field === 'level') return side.level(String(value));
  if (field === 'home') return value === null ? t('revise.move.alone') : side.v.label(String(value));
  if (field === 'ends') return (value as (string | null)[]).map((id) => side.v.label(id ?? '')).join(' → ');
  return side.value(table, field ?? '', value);
}

type InWords = Pick<ToldDifference, 'title' | 'field' | 'before' | 'after'>;

function sentenceOf(
  { kind, field: name }: Difference,
  { title, field, before, after }: InWords,
  t: CompareTranslate,
): string {
  const what = field === '' || isPlace(name) ? title : t('compare.what', { title, field });
  const some = (words: string): string => words || t('compare.nothing');
  const data = { what, before: some(before), after: some(after) };
  if (kind === 'added') return t(after === '' ? 'compare.say.addedEmpty' : 'compare.say.added', data);
  if (kind === 'removed') return t(before === '' ? 'compare.say.removedEmpty' : 'compare.say.removed', data);
  if (kind === 'relevelled') return t('compare.say.relevelled', data);
  if (kind === 'revalued') return t('compare.say.revalued', data);
  if (kind === 'reworded') {
    if (before === '') return t('compare.say.written', data);
    return t(after === '' ? 'compare.say.emptied' : 'compare.say.reworded', data);
  }
  if (name === 'order' || name === 'ends') return t(`compare.say.${name}`, data);
  if (name === 'attachedTo') return t('compare.say.attachedTo', { ...data, what: title });
  return t('compare.say.moved', data);
}
