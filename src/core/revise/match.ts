/**
 * Which element of a revised document is which of ours: by id where the file is our own, else by wording, level and code. A number
 * alone makes no new element, and neither does a new wording at the same number.
 */
import { TABLES, view, type AnyRecord, type Document, type TableName, type View } from '../model/index.ts';
import { proposalsOf } from './compare.ts';
import { keepsIds } from './holds.ts';
import { MAIN_TEXT, OWNER } from './refs.ts';
import type { Matching, Revised } from './types.ts';
import { likeness, tidy } from './wording.ts';

/** Texts that have less in common are two texts, unless their number says otherwise. */
const ALIKE = 0.5;
/** Least likeness of an indicator that is found under another result, and of words that belong to nothing. */
const SAME = 0.8;
/** Least likeness of two texts with the same level and number. */
const BY_CODE = 0.15;

export function matchDocuments(ours: Document, revised: Revised): Matching {
  const pairs = pairsOf(ours, revised);
  const matched = new Set(Object.values(pairs));
  const all = TABLES.flatMap((table) => Object.keys(ours[table]));
  const found = { pairs, missing: all.filter((id) => !matched.has(id)) };
  const words = proposalsOf(ours, revised, found).map((p) => [
    p.key,
    typeof p.before === 'string' ? p.before : null,
  ]);
  return { ...found, found: Object.fromEntries(words) };
}

function pairsOf(ours: Document, { document: theirs, format }: Revised): Matching['pairs'] {
  const pairing = new Pairing(ours, theirs);
  if (keepsIds(format)) pairing.byId();
  pairing.take('project', 'project', 'project');
  matchNodes(pairing, 'results');
  matchNodes(pairing, 'activities');
  matchIndicators(pairing);
  for (const table of ['targets', 'actuals'] as const) matchInTurn(pairing, table);
  for (const table of ['assumptions', 'risks', 'factors'] as const) byWords(pairing, table, ALIKE);
  byKey(pairing, 'actors', (r) => folded(r, 'name'));
  matchLinks(pairing);
  matchInTurn(pairing, 'workplanRows');
  byKey(pairing, 'workplanRows', (r) => (text(r, 'activity') === '' ? folded(r, 'label') : null));
  for (const table of [
    'evidence',
    'changeNotes',
    'notes',
    'budgetLines',
    'recommendations',
    'standings',
  ] as const)
    byWords(pairing, table, SAME);
  byKey(pairing, 'checkWords', (r) => `${text(r, 'list')}/${folded(r, 'word')}`);
  for (const [table, field] of [
    ['setAsides', 'rule'],
    ['answers', 'question'],
  ] as const)
    byKey(pairing, table, (r, map) => `${text(r, field)}/${map(text(r, 'element'))}`);
  byKey(pairing, 'ruleSettings', (r) => r.id);
  return Object.fromEntries(pairing.pairs);
}

type Mapped = (theirs: string) => string;

const text = (record: AnyRecord, field: string): string =>
  String((record as unknown as Record<string, unknown>)[field] ?? '');
const folded = (record: AnyRecord, field: string): string =>
  tidy(text(record, field)).toLocaleLowerCase('en');

class Pairing {
  readonly pairs = new Map<string, string>();
  readonly left: View;
  readonly right: View;
  private readonly taken = new Set<string>();

  constructor(
    readonly ours: Document,
    readonly theirs: Document,
  ) {
    this.left = view(theirs);
    this.right = view(ours);
  }

  take(table: TableName, theirs: string, ours: string): void {
    if (this.pairs.has(theirs) || this.taken.has(ours)) return;
    if (!Object.hasOwn(this.theirs[table], theirs) || !Object.hasOwn(this.ours[table], ours)) return;
    this.pairs.set(theirs, ours);
    this.taken.add(ours);
  }

  byId(): void {
    for (const table of TABLES) for (const id of Object.keys(this.theirs[table])) this.take(table, id, id);
  }

  /** What has no partner yet, in their order and in ours. */
  open(table: TableName): { theirs: AnyRecord[]; ours: AnyRecord[] } {
    return {
      theirs: (Object.values(this.theirs[table]) as AnyRecord[]).filter((r) => !this.pairs.has(r.id)),
      ours: (Object.values(this.ours[table]) as AnyRecord[]).filter((r) => !this.taken.has(r.id)),
    };
  }

  /** Their records of a table with the owner they belong to, as one of ours where it has a partner. */
  readonly map: Mapped = (theirs) => this.pairs.get(theirs) ?? '';
}

interface Candidate {
  readonly theirs: string;
  readonly ours: string;
  readonly score: number;
}

/** The best pair first, until nothing is left; of equal ones that which comes first in their document. */
function takeBest(pairing: Pairing, table: TableName, candidates: Candidate[]): void {
  for (const { theirs, ours } of candidates.toSorted((a, b) => b.score - a.score))
    pairing.take(table, theirs, ours);
}

const worded = (records: readonly AnyRecord[], field: string) =>
  records.map((record) => ({ id: record.id, text: text(record, field) }));

/** Results of one level, or activities: by words, then by number, then by words on whatever level. */
function matchNodes(pairing: Pairing, table: 'results' | 'activities'): void {
  const { left, right } = pairing;
  const open = pairing.open(table);
  const level = (record: AnyRecord | undefined): string => (record ? text(record, 'level') : '');
  const theirs = new Map(open.theirs.map((r) => [r.id, r]));
  const ours = new Map(open.ours.map((r) => [r.id, r]));
  const alike = likeness(worded(open.theirs, 'statement'), worded(open.ours, 'statement'));
  const sameCode = (a: string, b: string): boolean => left.code(a) === right.code(b);
  const sameHome = (a: string, b: string): boolean => {
    const home = left.home(a)?.to;
    return home ? pairing.map(home) === right.home(b)?.to : right.home(b) === null;
  };
  const sameLevel = (a: string, b: string): boolean => level(theirs.get(a)) === level(ours.get(b));
  const near: Candidate[] = [];
  const far: Candidate[] = [];
  for (const [a, b, score] of alike.pairs()) {
    const extra = (sameCode(a, b) ? 0.2 : 0) + (sameHome(a, b) ? 0.1 : 0);
    if (score >= ALIKE && sameLevel(a, b)) near.push({ theirs: a, ours: b, score: score + extra });
    if (score >= SAME && !sameLevel(a, b)) far.push({ theirs: a, ours: b, score });
  }
  takeBest(pairing, table, near);
  const rest = pairing.open(table);
  const byCode = new Map(rest.ours.map((r) => [`${level(r)}/${right.code(r.id)}`, r]));
  for (const a of rest.theirs) {
    const b = byCode.get(`${level(a)}/${left.code(a.id)}`);
    if (!b) continue;
    const unworded = tidy(text(a, 'statement')) === '' || tidy(text(b, 'statement')) === '';
    // The one objective is the objective, however it is worded.
    const single = left.code(a.id) === '' && table === 'results';
    if (unworded || single || alike.of(a.id, b.id) >= BY_CODE || sameMeasures(pairing, a.id, b.id))
      pairing.take(table, a.id, b.id);
  }
  takeBest(pairing, table, far);
}

/** A result that was worded anew is known by what it is measured with. */
function sameMeasures({ left, right }: Pairing, theirs: string, ours: string): boolean {
  const known = new Set(right.indicators(ours).map((i) => folded(i, 'statement')));
  return left.indicators(theirs).some((i) => i.statement !== '' && known.has(folded(i, 'statement')));
}

function matchIndicators(pairing: Pairing): void {
  const { theirs, ours } = pairing.open('indicators');
  const owner = new Map([...theirs, ...ours].map((r) => [r, text(r, 'result')]));
  const a = new Map(theirs.map((r) => [r.id, r]));
  const b = new Map(ours.map((r) => [r.id, r]));
  const sameResult = (x: string, y: string): boolean => {
    const under = pairing.map(owner.get(a.get(x) as AnyRecord) ?? '');
    return under !== '' && under === owner.get(b.get(y) as AnyRecord);
  };
  const alike = likeness(worded(theirs, 'statement'), worded(ours, 'statement'));
  const candidates: Candidate[] = [];
  for (const [x, y, score] of alike.pairs()) {
    const same = sameResult(x, y);
    if (score >= (same ? ALIKE : SAME))
      candidates.push({ theirs: x, ours: y, score: score + (same ? 0.4 : 0) });
  }
  takeBest(pairing, 'indicators', candidates);
  // Reworded at the same place.
  const rest = pairing.open('indicators');
  for (const x of rest.theirs) {
    const y = rest.ours.find(
      (r) => sameResult(x.id, r.id) && pairing.left.code(x.id) === pairing.right.code(r.id),
    );
    const unworded = y && (tidy(text(x, 'statement')) === '' || tidy(text(y, 'statement')) === '');
    if (y && (unworded || alike.of(x.id, y.id) >= BY_CODE)) pairing.take('indicators', x.id, y.id);
  }
}

/** Records of one owner: what has the same name or day first, then one after the other. */
function matchInTurn(pairing: Pairing, table: 'targets' | 'actuals' | 'workplanRows'): void {
  const field = OWNER[table] as string;
  const { theirs, ours } = pairing.open(table);
  const ordered = (records: AnyRecord[]): AnyRecord[] =>
    records.toSorted((a, b) => (text(a, 'order') < text(b, 'order') ? -1 : 1));
  const groups = new Map<string, AnyRecord[]>();
  const keyOf = (owner: string, r: AnyRecord): string => `${owner}/${text(r, 'kind')}`;
  for (const r of ordered(ours)) {
    const key = keyOf(text(r, field), r);
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  const same = (a: AnyRecord, b: AnyRecord): boolean =>
    (['date', 'label'] as const).some((f) => folded(a, f) !== '' && folded(a, f) === folded(b, f));
  const rounds = [same, () => true];
  for (const fits of rounds) {
    for (const r of ordered(theirs)) {
      const owner = pairing.map(text(r, field));
      if (owner === '' || pairing.pairs.has(r.id)) continue;
      const group = groups.get(keyOf(owner, r)) ?? [];
      const found = group.findIndex((o) => fits(r, o));
      if (found < 0) continue;
      const [partner] = group.splice(found, 1);
      pairing.take(table, r.id, (partner as AnyRecord).id);
    }
  }
}

function byWords(pairing: Pairing, table: TableName, least: number): void {
  const field = MAIN_TEXT[table] as string;
  const { theirs, ours } = pairing.open(table);
  const candidates: Candidate[] = [];
  for (const [a, b, score] of likeness(worded(theirs, field), worded(ours, field)).pairs())
    if (score >= least) candidates.push({ theirs: a, ours: b, score });
  takeBest(pairing, table, candidates);
}

/** Two links are one where they lead from the same element to the same, and point the same way. */
function matchLinks(pairing: Pairing): void {
  const key = (from: string, to: string, r: AnyRecord): string =>
    `${from}>${to}/${text(r, 'kind') === 'feedback'}`;
  const { theirs, ours } = pairing.open('links');
  const known = new Map(ours.map((r) => [key(text(r, 'from'), text(r, 'to'), r), r.id]));
  for (const r of theirs) {
    const partner = known.get(key(pairing.map(text(r, 'from')), pairing.map(text(r, 'to')), r));
    if (partner) pairing.take('links', r.id, partner);
  }
}

function byKey(
  pairing: Pairing,
  table: TableName,
  keyOf: (record: AnyRecord, map: Mapped) => string | null,
): void {
  const { theirs, ours } = pairing.open(table);
  const known = new Map(ours.map((r) => [keyOf(r, (id) => id), r.id]));
  for (const r of theirs) {
    const key = keyOf(r, pairing.map);
    const partner = key === null ? undefined : known.get(key);
    if (partner) pairing.take(table, r.id, partner);
  }
}
