/** The sheet with the results matrix in the Excel export. */
import { MAX_HEIGHT } from '../../ooxml/tallRows.ts';
import { MAX_CELL, type CellStyle, type Run, type Sheet } from '../../ooxml/workbook.ts';
import type { MatrixLayout } from './layouts.ts';
import type { PrintedMatrix, PrintedRow } from './print.ts';
import type { PrintedAssumptions } from './printKeys.ts';
import {
  BAND,
  HEADER,
  LINE,
  TEXT,
  TITLE,
  cell,
  grow,
  headerHeight,
  heightOf,
  linesOf,
  plain,
  type Merge,
  type SheetRow,
} from '../../printed/xlsxParts.ts';

export function matrixSheet({
  title,
  layout,
  rows: printed,
  assumptions,
}: PrintedMatrix): Omit<Sheet, 'rightToLeft'> {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const last = layout.xlsxWidths.length - 1;
  if (title) {
    const lines = linesOf(title, 110);
    rows.push({ height: lines * 18 + 4, cells: [cell(title, TITLE)] });
    merges.push([0, 0, 0, last]);
  }
  const header = rows.length;
  const labels = layout.profile.columns.map(({ label }) => label);
  rows.push({
    height: headerHeight(labels, layout.xlsxWidths),
    cells: labels.map((label) => cell(label, HEADER)),
  });
  let from = rows.length;
  printed.forEach((row, i) => {
    const byRow = layout.assumptions === 'byRow';
    const first = rows.length;
    if (assumptions.has(i)) from = first;
    const wide = row.kind === 'heading' ? row.fullWidth : byRow && !assumptions.has(i);
    addRows(row, wide, layout, rows, merges);
    if (byRow && !(wide && row.kind !== 'result'))
      addAssumptions(textsOf(assumptions.get(i) ?? []), first, last, layout, rows, merges);
  });
  if (layout.assumptions === 'merged')
    addAssumptions(textsOf([...assumptions.values()].flat()), from, last, layout, rows, merges);
  return {
    name: layout.labels.matrix,
    columns: layout.xlsxWidths,
    rows,
    merges,
    frozenRows: header + 1,
    printTitles: [header, header],
  };
}

function addRows(
  row: PrintedRow,
  wide: boolean,
  { xlsxWidths, profile }: MatrixLayout,
  rows: SheetRow[],
  merges: Merge[],
): void {
  const last = xlsxWidths.length - 1;
  const band = (text: string | readonly Run[], style: CellStyle): void => {
    const to = wide ? last : last - 1;
    const width = xlsxWidths.slice(0, to + 1).reduce((a, b) => a + b, 0);
    const first = cell(text, style);
    merges.push([rows.length, 0, rows.length, to]);
    const rest = Array.from({ length: to }, () => cell('', style));
    const cells = [first, ...rest, ...(to < last ? [cell('')] : [])];
    rows.push({ height: heightOf(linesOf(plain(first), width)), cells });
  };
  if (row.kind === 'heading') band(row.text, BAND);
  else if (row.kind === 'activities') {
    // One row per activity: Excel shows no cell higher than some thirty lines.
    band(row.heading, { ...TEXT, bold: true });
    for (const { text, also } of row.items)
      band([{ text }, ...(also ? [{ text: `\n${also}`, italic: true }] : [])], TEXT);
  } else {
    const { label, inline, statement, also } = row;
    const result = cell([
      { text: inline ? `${label}: ` : label, bold: true },
      { text: (inline || statement === '' ? '' : '\n') + statement },
      ...(also ? [{ text: `\n${also}`, italic: true }] : []),
    ]);
    const lines = row.indicators.length > 0 ? row.indicators : [null];
    const first = rows.length;
    lines.forEach((indicator, i) => {
      const texts = profile.columns.map(({ column }) =>
        column === 'result' || column === 'assumptions' ? '' : (indicator?.[column] ?? []).join('\n'),
      );
      const heights = texts.map((text, column) => linesOf(text, xlsxWidths[column] as number));
      const cells = texts.map((text, column) => (column === 0 && i === 0 ? result : cell(text)));
      rows.push({ height: heightOf(Math.max(...heights)), cells });
    });
    if (lines.length > 1) merges.push([first, 0, rows.length - 1, 0]);
    grow(rows, first, heightOf(linesOf(plain(result), xlsxWidths[0] as number)));
  }
}

/** The text of a cell of assumptions; in several pieces where one cell cannot hold it. */
function textsOf(groups: readonly PrintedAssumptions[]): Run[][] {
  const pieces: Run[][] = [];
  let length = MAX_CELL;
  for (const { heading, items } of groups) {
    const runs: Run[] = [
      ...(heading ? [{ text: heading, bold: true }] : []),
      ...items.map(({ key, statement }) => ({ text: `\n-${key ? `${key}: ` : ''}${statement}` })),
    ];
    runs.forEach((run) => {
      if (length + run.text.length + 2 > MAX_CELL) {
        pieces.push([]);
        length = 0;
      }
      const piece = pieces.at(-1) as Run[];
      const text = piece.length === 0 ? run.text.replace(/^\n/, '') : run.bold ? `\n${run.text}` : run.text;
      piece.push({ ...run, text });
      length += text.length;
    });
  }
  return pieces;
}

/** Fills the last column from a row to the end of what has been added. */
function addAssumptions(
  pieces: readonly Run[][],
  from: number,
  column: number,
  { xlsxWidths }: MatrixLayout,
  rows: SheetRow[],
  merges: Merge[],
): void {
  pieces.forEach((runs, i) => {
    const start = i === 0 ? from : rows.length;
    if (start >= rows.length)
      rows.push({ height: MAX_HEIGHT, cells: Array.from({ length: column + 1 }, () => cell('')) });
    const row = rows[start] as SheetRow;
    rows[start] = { ...row, cells: [...row.cells.slice(0, column), cell(runs)] };
    if (start < rows.length - 1) merges.push([start, column, rows.length - 1, column]);
    grow(rows, start, linesOf(plain(cell(runs)), xlsxWidths[column] as number) * LINE + 4);
  });
}
