/** The indicators of one row: several in a cell are taken apart by line, with as many values beside them. */
import { midSentence } from '../iom/cut.ts';
import type { ReadIndicator } from '../iom/indicators.ts';
import { apart, spreadOver, type One } from './apart.ts';
import { partsOf, severalValues } from './cellParts.ts';
import { readDated, readDay } from './when.ts';

/** A value with the name and the day of its column. */
export interface ValueCell {
  readonly text: string;
  readonly label: string;
  readonly date: string | null;
}

/** Columns of which an indicator has one, kept as the words they are. */
export const WORD_ROLES = [
  'definition',
  'rationale',
  'unit',
  'disaggregation',
  'method',
  'analysis',
  'frequency',
  'responsible',
  'limitations',
] as const;
export type WordRole = (typeof WORD_ROLES)[number];

export interface IndicatorCells {
  readonly statement: string;
  readonly code: string;
  readonly source: string;
  readonly baseline: ValueCell;
  readonly baselineYear: string;
  readonly target: ValueCell;
  readonly targetYear: string;
  readonly milestones: readonly ValueCell[];
  readonly actuals: readonly ValueCell[];
  readonly words: Readonly<Partial<Record<WordRole, string>>>;
  readonly comment: string;
  readonly standard: string;
  /** Numbers of the results that share the cell: "1.2 Loans" is an indicator of result 1.2. */
  readonly owners: readonly string[];
}

/** Adds the indicators of a row to its result. */
export function readIndicatorRow(
  owner: { readonly indicators: ReadIndicator[] },
  cells: IndicatorCells,
): void {
  const { words, milestones, actuals } = cells;
  const filled = [
    cells.statement,
    cells.code,
    cells.source,
    cells.baseline.text,
    cells.target.text,
    cells.comment,
    ...[...milestones, ...actuals].map((v) => v.text),
    ...Object.values(words),
  ];
  if (filled.every((text) => text === '')) return;
  const list = apart(cells.statement, cells.owners);
  if (list.length === 0) list.push({ statement: '', code: '', inside: new Map() });
  const codes = list.map((one) => one.code);
  const spread = (text: string) => spreadOver(text, codes, cells.owners);
  const at = {
    code: spread(cells.code),
    source: spread(cells.source),
    baseline: spread(cells.baseline.text),
    target: spread(cells.target.text),
    year: spread(cells.baselineYear),
    due: spread(cells.targetYear),
    milestones: milestones.map((m) => spread(m.text)),
    actuals: actuals.map((a) => spread(a.text)),
    words: Object.entries(words).map(([role, text]) => [role, spread(text)] as const),
  };
  list.forEach((one, i) => {
    const more: Record<string, unknown> = {};
    for (const [role, text] of at.words) if (text(i) !== '') more[role] = text(i);
    for (const role of [
      'unit',
      'frequency',
      'disaggregation',
      'definition',
      'responsible',
      'method',
    ] as const) {
      const inner = one.inside.get(role)?.[0]?.text ?? '';
      if (inner !== '') more[role] ??= inner;
    }
    if (i === 0 && cells.comment !== '') more['note'] = cells.comment;
    if (i === 0 && cells.standard !== '') more['standardCode'] = cells.standard.slice(0, 500);
    owner.indicators.push(
      withValues(one, {
        more,
        code: one.code || at.code(i).replace(/[.):]+$/, ''),
        source: sourceOf(at.source(i), more),
        baseline: { ...cells.baseline, text: at.baseline(i), year: at.year(i) },
        target: { ...cells.target, text: at.target(i), year: at.due(i) },
        milestones: milestones.map((m, k) => ({ ...m, text: at.milestones[k]?.(i) ?? '' })),
        actuals: actuals.map((a, k) => ({ ...a, text: at.actuals[k]?.(i) ?? '' })),
      }),
    );
  });
}

const BESIDE_SOURCE: readonly string[] = ['method', 'frequency', 'responsible'];

/** Takes "Method: …" and "Frequency: …" off a source that says them in its cell. */
function sourceOf(text: string, more: Record<string, unknown>): string {
  const { lead, parts } = partsOf(text);
  if (parts.length === 0 || parts.some(({ role }) => !BESIDE_SOURCE.includes(role))) return text;
  for (const { role, text: words } of parts) more[role] ??= words;
  return lead;
}

interface Gathered {
  readonly more: Record<string, unknown>;
  readonly code: string;
  readonly source: string;
  readonly baseline: ValueCell & { readonly year: string };
  readonly target: ValueCell & { readonly year: string };
  readonly milestones: readonly ValueCell[];
  readonly actuals: readonly ValueCell[];
}

/** Values from their columns first; where a column is empty or missing, from labels inside the cells. */
function withValues(one: One, given: Gathered): ReadIndicator {
  const inside = new Map(one.inside);
  // "Baseline: 9 Target: 3" in one cell of values.
  for (const cell of [given.baseline.text, given.target.text]) {
    const { lead, parts } = partsOf(cell);
    if (lead === '')
      for (const part of parts) inside.set(part.role, [...(inside.get(part.role) ?? []), part]);
  }
  const labelled = (text: string): boolean => partsOf(text).lead === '' && text !== '';
  const value = (role: 'baseline' | 'target'): { text: string; qualifier: string } => {
    const { text } = given[role];
    const inner = inside.get(role)?.[0];
    return text !== '' && !labelled(text) ? { text, qualifier: '' } : (inner ?? { text: '', qualifier: '' });
  };
  const from = value('baseline');
  const to = value('target');
  const several = severalValues(to.text);
  const baseline = readDated(from.text);
  const target = readDated(several ? (several.at(-1)?.text ?? '') : to.text);
  const asYear = readDay(given.baseline.year) ?? readDay(from.qualifier);
  const start = asYear?.date ?? baseline.date ?? given.baseline.date;
  const asDay = readDay(given.target.year) ?? readDay(to.qualifier);
  const end = asDay?.date ?? target.date ?? several?.at(-1)?.date ?? given.target.date;
  const milestones = [
    ...given.milestones.flatMap((m) => splitValue(m)),
    ...(inside.get('milestone') ?? []).map((m) => ({
      ...readDated(m.text),
      label: m.name,
      qualifier: m.qualifier,
    })),
    ...(several?.slice(0, -1) ?? []),
  ].filter((m) => m.text !== '');
  const actuals = [
    ...given.actuals.flatMap((a) => splitValue(a)),
    ...(inside.get('actual') ?? []).map((a) => ({ ...readDated(a.text), label: '' })),
  ].filter((a) => a.text !== '');
  return {
    statement: one.statement,
    source: given.source || (inside.get('source')?.[0]?.text ?? ''),
    baseline: baseline.text,
    baselineQualifier: asYear?.date
      ? given.baseline.year === ''
        ? ''
        : from.qualifier
      : [from.qualifier, given.baseline.year].filter(Boolean).join(', '),
    target: target.text,
    targetQualifier: asDay?.date ? '' : [to.qualifier, given.target.year].filter(Boolean).join(', '),
    ...(given.code !== '' && { code: given.code }),
    more: { ...given.more, ...(start && { baselineYear: Number(start.slice(0, 4)) }) },
    ...((end || given.target.label) && { due: { date: end, label: given.target.label } }),
    milestones: milestones.map(({ text, date, label }) => ({ text, date, label })),
    actuals: actuals.map(({ text, date, label }) => ({ text, date, comment: label })),
  };
}

/** One value with its day, or several that a cell names by year. */
function splitValue(cell: ValueCell): ValueCell[] {
  const several = severalValues(cell.text);
  if (several) return several;
  const { text, date } = readDated(cell.text);
  return [{ text, date: date ?? cell.date, label: cell.label }];
}

/** True where a page break cut an indicator in the middle of its words. */
export const continues = (last: ReadIndicator, more: ReadIndicator): boolean =>
  /^\p{Ll}/u.test(more.statement) && midSentence(last.statement, more.statement);

export function joined(last: ReadIndicator, more: ReadIndicator): ReadIndicator {
  const both = (field: 'statement' | 'source' | 'baseline' | 'target'): string =>
    `${last[field]} ${more[field]}`.trim();
  return {
    ...last,
    statement: both('statement'),
    source: both('source'),
    baseline: both('baseline'),
    target: both('target'),
    more: { ...more.more, ...last.more },
    milestones: [...(last.milestones ?? []), ...(more.milestones ?? [])],
    actuals: [...(last.actuals ?? []), ...(more.actuals ?? [])],
  };
}
