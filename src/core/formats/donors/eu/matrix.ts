/** Rows that both of the Commission's matrices print: a result merged down over its indicators, values with their years. */
import type { Indicator, Level, View } from '../../../model/index.ts';
import { cellOf, type PrintedCell, type PrintedRow } from '../../printed/document.ts';
import { labelled, sourceCell, type CellLabel } from '../kit/fourColumns.ts';
import type { Labels } from '../donor.ts';
import { baselineText, finalTarget, targetText, type PrintedResult } from '../kit/rows.ts';
import { milestoneText, type Period } from '../kit/times.ts';

/** What stands highest, beside which the Commission has no assumptions. */
export const TOP: readonly Level[] = ['impact', 'goal', 'objective'];

export interface Columns {
  readonly periods: readonly Period[];
  readonly language: string;
  readonly labels: Labels<CellLabel>;
  /** Beside the targets: what was measured last; absent where the matrix has no such column. */
  readonly current?: (indicator: Indicator) => string;
  /** What stands before an indicator, such as "1.1."; absent where indicators are not numbered. */
  readonly number?: (indicator: Indicator, turn: number) => string;
}

interface Beside {
  /** What stands left of the indicators, merged down. */
  readonly before: readonly PrintedCell[];
  readonly assumptions: readonly string[];
}

/** So many indicators of one result stay on one page. */
const KEPT = 4;

/** As many rows as the result has indicators, one where it has none. */
export function resultRows(
  v: View,
  { indicators }: PrintedResult,
  { before, assumptions }: Beside,
  columns: Columns,
): PrintedRow[] {
  const rowSpan = Math.max(1, indicators.length);
  const merged = rowSpan > 1 ? { rowSpan } : {};
  const after = cellOf(assumptions, merged);
  const first = before.map((cell) => (cell.rowSpan ? cell : { ...cell, ...merged }));
  if (indicators.length === 0) return [{ cells: [...first, ...emptyCells(columns), after] }];
  return indicators.map((indicator, i) => {
    const own = indicatorCells(v, indicator, i, columns);
    return {
      cells: i === 0 ? [...first, ...own, after] : own,
      // A result is not torn apart by a page, unless it fills one.
      keepNext: i < indicators.length - 1 && (i === 0 || indicators.length <= KEPT),
    };
  });
}

/** Indicator, baseline, target and source, and what a matrix has besides. */
const emptyCells = ({ periods, current }: Columns): PrintedCell[] =>
  Array.from({ length: 4 + periods.length + (current ? 1 : 0) }, () => cellOf(''));

function indicatorCells(v: View, indicator: Indicator, turn: number, columns: Columns): PrintedCell[] {
  const { periods, language, labels, current, number } = columns;
  const { id, statement, standardCode, disaggregation } = indicator;
  const of = [id];
  const mark = standardCode ? ` (${standardCode})` : '';
  return [
    {
      of,
      paragraphs: [
        [{ text: `${number?.(indicator, turn) ?? ''} ${statement}${mark}`.trim() }],
        ...labelled(labels.disaggregation, disaggregation),
      ],
    },
    cellOf(baselineText(indicator), { of }),
    ...periods.map(({ at, date }) => cellOf(milestoneText(at.get(id), date, language), { of })),
    cellOf(targetText(finalTarget(v, indicator)), { of }),
    ...(current ? [cellOf(current(indicator), { of })] : []),
    sourceCell(indicator, labels),
  ];
}
