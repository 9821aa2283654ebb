/** The results of a design as IATI's result elements, with the words that IATI has no element for kept in descriptions. */
import type { FormatMessageKey, FormatTranslate } from '../../i18n/formats.ts';
import { parseValue, projectOf, type Indicator, type Level, type View } from '../../model/index.ts';
import { writable } from '../xmlText.ts';
import type { Tree } from './shape.ts';

/** Counted while writing: what IATI could not take as it stands. */
export interface Losses {
  /** Results without words or without an indicator: IATI allows none. */
  results: number;
  /** Baselines, targets and measured values kept as words in a description. */
  values: number;
}

const TYPE: Readonly<Record<Level, string>> = {
  output: '1',
  intermediateOutcome: '2',
  outcome: '2',
  objective: '3',
  goal: '3',
  impact: '3',
};

/** Code list IndicatorMeasure: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative. */
const MEASURE: Readonly<Record<NonNullable<Indicator['measureType']>, string>> = {
  number: '1',
  ratio: '1',
  currency: '1',
  index: '1',
  percent: '2',
  yesNo: '3',
  nominal: '3',
  ordinal: '4',
  qualitative: '5',
  composite: '5',
};

export const text = (words: string): Tree => ({ narrative: writable(words.trim()) });
const said = (words: string): boolean => words.trim() !== '';

export function resultTrees(v: View, t: FormatTranslate, losses: Losses): Tree[] {
  return v.results.flatMap((result) => {
    const indicators = v.indicators(result.id).filter((i) => said(i.statement));
    if (!said(result.statement) || indicators.length === 0) {
      losses.results += 1;
      return [];
    }
    const assumptions = [result.id, ...v.up(result.id).map((link) => link.id)]
      .flatMap((id) => v.assumptionsOf(id))
      .map((a) => t('formats.iati.assumption', { text: a.statement }));
    const description = [result.description, ...new Set(assumptions)].filter(said).join('\n');
    const code = v.code(result.id);
    return [
      {
        '@type': TYPE[result.level as Level],
        title: text(result.statement),
        ...(description && { description: text(description) }),
        ...(code && { reference: { '@vocabulary': '99', '@code': writable(code) } }),
        indicator: indicators.map((i) => indicatorTree(v, i, t, losses)),
      } satisfies Tree & { '@type': string },
    ];
  }) as Tree[];
}

/** What IATI has no element for. A code too: where a result has a reference, the ruleset allows its indicators none. */
const worded = (i: Indicator): readonly (readonly [FormatMessageKey, string])[] => [
  ['formats.iati.code', i.pinnedCode ?? ''],
  ['formats.iati.unit', i.unit],
  ['formats.iati.disaggregation', i.disaggregation],
  ['formats.iati.source', i.source],
  ['formats.iati.method', i.method],
  ['formats.iati.frequency', i.frequency],
];

function measureOf(v: View, indicator: Indicator): string {
  if (indicator.measureType) return MEASURE[indicator.measureType];
  const final = v.targets(indicator.id).findLast((target) => target.kind === 'final');
  const { kind } = parseValue(final?.text || indicator.baselineText);
  return kind === 'percent' ? '2' : kind === 'number' ? '1' : kind === 'yesNo' ? '3' : '5';
}

function indicatorTree(v: View, indicator: Indicator, t: FormatTranslate, losses: Losses): Tree {
  const measure = measureOf(v, indicator);
  // What has no day or no certain figure goes into the description, in the words of the design.
  const asWords: string[] = [];
  const value = (words: string, note = ''): Tree | null => {
    if (measure === '5') return said(words) ? { comment: text([words, note].filter(said).join('\n')) } : null;
    const figure = parseValue(words).value;
    // Exponents are no numbers to the standard's ruleset.
    return figure === null || /e/.test(String(figure))
      ? null
      : { '@value': String(figure), ...(said(note) && { comment: text(note) }) };
  };
  const keep = (
    key: 'formats.iati.baseline' | 'formats.iati.target' | 'formats.iati.actual',
    words: string,
  ): void => {
    if (!said(words)) return;
    losses.values += 1;
    asWords.push(t(key, { text: words }));
  };

  const { baselineText, baselineYear } = indicator;
  const base =
    baselineYear && Number.isInteger(baselineYear) && /^[1-9]\d{3}$/.test(String(baselineYear))
      ? value(baselineText, indicator.baselineQualifier)
      : null;
  if (!base) keep('formats.iati.baseline', baselineText);
  const periods = new Periods(projectOf(v.doc).start as string, projectOf(v.doc).end as string);
  for (const target of v.targets(indicator.id)) {
    const tree = value(target.text, target.qualifier || target.label);
    const day = target.date ?? (target.kind === 'final' ? projectOf(v.doc).end : null);
    if (!tree || !day || !periods.target(day, tree)) keep('formats.iati.target', target.text);
  }
  for (const actual of Object.values(v.doc.actuals)
    .filter((a) => a.indicator === indicator.id)
    .toSorted((a, b) => (`${a.date}${a.id}` < `${b.date}${b.id}` ? -1 : 1))) {
    const tree = value(actual.text, [actual.comment, actual.source].filter(said).join('\n'));
    if (!tree || !actual.date || !periods.actual(actual.date, tree)) keep('formats.iati.actual', actual.text);
  }
  const description = [
    indicator.definition,
    ...worded(indicator).flatMap(([key, words]) => (said(words) ? [t(key, { text: words })] : [])),
    ...asWords,
  ].filter(said);
  const period = periods.trees();
  return {
    '@measure': measure,
    ...(indicator.direction === 'up' && { '@ascending': '1' }),
    ...(indicator.direction === 'down' && { '@ascending': '0' }),
    title: text(indicator.statement),
    ...(description.length > 0 && { description: text(description.join('\n')) }),
    ...(base && { baseline: { '@year': String(baselineYear), ...base } }),
    ...(period.length > 0 && { period }),
  };
}

/** "2026-02-31" looks like a day and is none. */
export const isDay = (day: string): boolean => {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Periods of an indicator: each ends on the day of a target and begins the day after the one before, but never on the day it ends. */
class Periods {
  private readonly ends = new Map<string, { target: Tree[]; actual: Tree[] }>();
  constructor(
    private readonly start: string,
    private readonly end: string,
  ) {}

  target(day: string, tree: Tree): boolean {
    if (!isDay(day) || day < this.start) return false;
    this.at(day).target.push(tree);
    return true;
  }

  /** A measured value stands in the first period that ends on its day or later; only after all targets. */
  actual(day: string, tree: Tree): boolean {
    if (!isDay(day) || day < this.start) return false;
    const end = [...this.ends.keys()].toSorted().find((e) => e >= day) ?? (day <= this.end ? this.end : day);
    this.at(end).actual.push(tree);
    return true;
  }

  trees(): Tree[] {
    let start = this.start;
    return [...this.ends.keys()].toSorted().map((end) => {
      const { target, actual } = this.at(end);
      const tree: Tree = {
        'period-start': { '@iso-date': start < end ? start : dayAfter(end, -1) },
        'period-end': { '@iso-date': end },
        ...(target.length > 0 && { target }),
        ...(actual.length > 0 && { actual }),
      };
      start = dayAfter(end, 1);
      return tree;
    });
  }

  private at(end: string): { target: Tree[]; actual: Tree[] } {
    const there = this.ends.get(end) ?? { target: [], actual: [] };
    this.ends.set(end, there);
    return there;
  }
}
