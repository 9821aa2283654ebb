/** The four rows of an indicator: its head with the days of the milestones, what is planned, what was achieved, the source. */
import type { Actual, Indicator, View } from '../../../model/index.ts';
import { cellOf, type PrintedCell, type PrintedRow } from '../../printed/document.ts';
import type { Labels } from '../donor.ts';
import { sourceCell } from '../kit/fourColumns.ts';
import { baselineText, finalTarget, qualified } from '../kit/rows.ts';
import { actualText, actualsOf, dayText, milestoneText, periodHead, type Period } from '../kit/times.ts';
import type { FcdoLabel } from './labels.ts';

type L = Labels<FcdoLabel>;

export interface BlockColumns {
  readonly periods: readonly Period[];
  readonly labels: L;
  readonly language: string;
}

const head = (text: string): PrintedCell => cellOf(text, { look: 'head' });

/**
 * Rows without their first and last cells, which belong to the result.
 *
 * @param name "Output Indicator 1.1"
 * @param indicator null for a result that has none yet
 */
export function indicatorBlock(
  v: View,
  name: string,
  indicator: Indicator | null,
  { periods, labels, language }: BlockColumns,
): PrintedCell[][] {
  const final = indicator ? finalTarget(v, indicator) : undefined;
  const of = indicator ? [indicator.id] : [];
  const days = periods.map(({ at, date }) => at.get(indicator?.id ?? '')?.date ?? date);
  const targetHead = final?.date
    ? `${labels.targetHead} (${dayText(final.date, language)})`
    : labels.targetHead;
  const measured = achieved(v, indicator, [...days, final?.date ?? null], labels, language);
  const label = (text: string): PrintedCell => cellOf(text, { look: 'label' });
  return [
    [
      head(name),
      head(''),
      head(labels.baselineHead),
      ...periods.map((period, i) =>
        head(periodHead({ ...period, date: days[i] ?? null }, labels.milestone, i + 1, language)),
      ),
      head(targetHead),
    ],
    [
      cellOf(indicator?.statement ?? '', { of, rowSpan: 3 }),
      label(labels.planned),
      cellOf(indicator ? baselineText(indicator) : '', { of }),
      ...periods.map(({ at }, i) =>
        cellOf(milestoneText(at.get(indicator?.id ?? ''), days[i] ?? null, language), { of }),
      ),
      cellOf(final ? qualified(final.qualifier, final.text) : '', { of }),
    ],
    [label(labels.achieved), cellOf(''), ...measured.map((texts) => cellOf(texts, { of }))],
    [
      label(labels.source),
      { ...(indicator ? sourceCell(indicator, labels) : cellOf('')), columnSpan: periods.length + 2 },
    ],
  ];
}

/**
 * What was measured, in the column whose day it was measured for: up to the first milestone, up to the second, and what came
 * later beside the target. A value says its day where the head above does not.
 */
function achieved(
  v: View,
  indicator: Indicator | null,
  days: readonly (string | null)[],
  labels: L,
  language: string,
): string[][] {
  const found = days.map((): Actual[] => []);
  for (const actual of indicator ? actualsOf(v.doc, indicator) : []) {
    const { date } = actual;
    const fits = days.findIndex((day) => date === null || (day !== null && date <= lastDay(day)));
    found.at(fits)?.push(actual);
  }
  return found.map((actuals, i) => {
    const day = days[i] ?? null;
    if (actuals.length > 1)
      return actuals.map((a) => `${a.date ? dayText(a.date, language) : labels.undated}: ${a.text}`);
    return actuals.map((a) => {
      if (a.date === null) return `${a.text} (${labels.undated})`;
      return day && dayText(day, language) === dayText(a.date, language) ? a.text : actualText(a, language);
    });
  });
}

const lastDay = (day: string): string => (day.length === 4 ? `${day}-12-31` : day);

/** Rows as wide as the table, the first cell and the last merged down over all of them where they say so. */
export const withSides = (
  rows: readonly (readonly PrintedCell[])[],
  first: (row: number) => readonly PrintedCell[],
  last: (row: number) => readonly PrintedCell[],
): PrintedRow[] =>
  rows.map((cells, i) => ({
    cells: [...first(i), ...cells, ...last(i)],
    // The four rows of an indicator stay on one page.
    keepNext: i % 4 !== 3,
  }));
