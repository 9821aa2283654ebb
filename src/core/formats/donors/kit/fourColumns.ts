/**
 * Rows of the logframes that have four columns: a result merged down over its indicators, each indicator with its baseline and
 * target in its own cell and its source beside it, and the assumptions of the result over all of its rows.
 */
import type { Indicator, View } from '../../../model/index.ts';
import type { PrintedCell, PrintedParagraph, PrintedRow } from '../../printed/document.ts';
import type { Labels } from '../donor.ts';
import { baselineText, finalTarget, targetText, type PrintedResult } from './rows.ts';

/** Words inside the cells, which donors print where an indicator has them. */
export const CELL_LABELS = {
  en: {
    baseline: 'Baseline:',
    target: 'Target:',
    disaggregation: 'Disaggregated by:',
    method: 'Method:',
    frequency: 'Frequency:',
  },
  fr: {
    baseline: 'Valeur de référence :',
    target: 'Cible :',
    disaggregation: 'Ventilé par :',
    method: 'Méthode :',
    frequency: 'Fréquence :',
  },
  es: {
    baseline: 'Línea de base:',
    target: 'Meta:',
    disaggregation: 'Desglosado por:',
    method: 'Método:',
    frequency: 'Frecuencia:',
  },
} as const satisfies Readonly<Record<string, Labels>>;
export type CellLabel = keyof (typeof CELL_LABELS)['en'];
type L = Labels<CellLabel>;

/** One paragraph, the label in bold before the project's words; none where there are no words. */
export const labelled = (label: string, text: string): PrintedParagraph[] =>
  text === '' ? [] : [[{ text: `${label} `, bold: true }, { text }]];

const plain = (text: string): PrintedParagraph[] => (text === '' ? [] : [[{ text }]]);

/** @param number what stands before the indicator, such as "1.2"; "" where indicators are not numbered */
export const indicatorCell = (v: View, indicator: Indicator, labels: L, number = ''): PrintedCell => ({
  of: [indicator.id],
  paragraphs: [
    ...plain(indicator.statement && `${number} ${indicator.statement}`.trim()),
    ...labelled(labels.baseline, baselineText(indicator)),
    ...labelled(labels.target, targetText(finalTarget(v, indicator))),
    ...labelled(labels.disaggregation, indicator.disaggregation),
  ],
});

export const sourceCell = ({ id, source, method, frequency }: Indicator, labels: L): PrintedCell => ({
  of: [id],
  paragraphs: [
    ...plain(source),
    ...labelled(labels.method, method),
    ...labelled(labels.frequency, frequency),
  ],
});

/**
 * A result's own words, below what its level is called where the donor prints that in the same cell.
 *
 * @param further what else it leads to, in words
 */
export const statementCell = (
  id: string,
  name: readonly string[],
  statement: string,
  further: string,
): PrintedCell => ({
  of: [id],
  paragraphs: [
    ...name.map((text) => [{ text, bold: true }]),
    ...plain(statement),
    ...(further ? [[{ text: further, italic: true }]] : []),
  ],
});

/** Lines below a word that says what they are; empty where there are none. */
export const headed = (label: string, lines: readonly PrintedParagraph[]): PrintedCell => ({
  paragraphs: lines.length > 0 ? [[{ text: label, bold: true }], ...lines] : [],
});

interface ResultCells {
  /** What stands at the left of the indicators, merged down. */
  readonly before: readonly PrintedCell[];
  readonly assumptions: readonly string[];
  readonly labels: L;
  readonly number?: (indicator: Indicator) => string;
  /** Columns behind the assumptions; null for a result without indicators. */
  readonly behind?: (indicator: Indicator | null) => readonly PrintedCell[];
}

/** So many indicators of one result stay on one page. */
const KEPT = 4;

/** As many rows as the result has indicators, one where it has none. */
export function resultRows(
  v: View,
  { indicators }: PrintedResult,
  { before, assumptions, labels, number, behind = () => [] }: ResultCells,
): PrintedRow[] {
  const rowSpan = Math.max(1, indicators.length);
  const merged = rowSpan > 1 ? { rowSpan } : {};
  const after: PrintedCell = { paragraphs: assumptions.flatMap(plain), ...merged };
  if (indicators.length === 0)
    return [{ cells: [...before, { paragraphs: [] }, { paragraphs: [] }, after, ...behind(null)] }];
  return indicators.map((indicator, i) => {
    const own = [indicatorCell(v, indicator, labels, number?.(indicator)), sourceCell(indicator, labels)];
    return {
      cells: [
        ...(i === 0 ? before.map((cell) => ({ ...cell, ...merged })) : []),
        ...own,
        ...(i === 0 ? [after] : []),
        ...behind(indicator),
      ],
      // A result is not torn apart by a page, unless it fills one.
      keepNext: i < indicators.length - 1 && (i === 0 || indicators.length <= KEPT),
    };
  });
}

/** "2. words", "1.2 words": one figure alone looks like a quantity. */
export const numbered = (code: string, words: string): string =>
  `${/^\d+$/.test(code) ? `${code}.` : code} ${words}`.trim();
