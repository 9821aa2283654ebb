/** The plain shape that many donors share: a row for each indicator, the result's cell merged over its rows, assumptions beside them. */
import type { Indicator, Result, View } from '../../../model/index.ts';
import { cellOf, type PrintedCell, type PrintedRow } from '../../printed/document.ts';
import { assumptionsBeside } from './assumptions.ts';
import { alsoText, resultsInOrder } from './rows.ts';

export interface IndicatorTable {
  readonly v: View;
  /** Of the labels. */
  readonly language: string;
  /** Donor's name and number of a result: "Outcome 1". */
  readonly nameOf: (result: Result) => string;
  /** The cells of an indicator between the result and the assumptions; `null` where a result has none. */
  readonly cells: (indicator: Indicator | null, result: Result) => readonly PrintedCell[];
  /** Paragraphs that close the cell of assumptions. */
  readonly under?: (result: Result) => readonly string[];
  /** What else is said of a result, in columns behind the assumptions. */
  readonly behind?: (result: Result) => readonly PrintedCell[];
}

export function indicatorRows({ v, language, nameOf, cells, under, behind }: IndicatorTable): PrintedRow[] {
  const results = resultsInOrder(v);
  const beside = assumptionsBeside(
    v,
    results.map(({ result }) => [result.id]),
    language,
  );
  return results.flatMap(({ result, indicators }, r) => {
    const rowSpan = Math.max(1, indicators.length);
    const also = alsoText(v, result.id, language);
    const first: PrintedCell = {
      of: [result.id],
      rowSpan,
      paragraphs: [
        [{ text: `${nameOf(result)}: `, bold: true }, { text: result.statement }],
        ...(also ? [[{ text: also, italic: true }]] : []),
      ],
    };
    const lines: readonly (Indicator | null)[] = indicators.length > 0 ? indicators : [null];
    return lines.map((indicator, at) => ({
      cells: [
        ...(at === 0 ? [first] : []),
        ...cells(indicator, result),
        ...(at === 0
          ? [
              cellOf([...(beside[r] ?? []), ...(under?.(result) ?? [])], { rowSpan }),
              ...(behind?.(result) ?? []).map((c) => ({ ...c, rowSpan })),
            ]
          : []),
      ],
    }));
  });
}
