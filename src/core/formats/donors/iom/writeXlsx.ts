/** Writes the results matrix of the 2012 layout as an Excel workbook: the matrix, the work plan and the project block, a sheet each. */
import type { Document } from '../../../model/index.ts';
import {
  MAX_CELL,
  MAX_HEIGHT,
  writeWorkbook,
  type CellStyle,
  type Run,
  type Sheet,
  type SheetCell,
} from '../../ooxml/workbook.ts';
import { FormatError, type WriteOptions } from '../../types.ts';
import { isRightToLeft } from './languages.ts';
import { printMatrix, type PrintedMatrix, type PrintedRow } from './print.ts';
import type { PrintedPlan } from './printProject.ts';

const TEXT: CellStyle = { border: true };
const HEADER: CellStyle = { border: true, bold: true, fill: 'D9D9D9' };
const BAND: CellStyle = { border: true, bold: true, fill: 'EDEDED' };
const MONTH: CellStyle = { border: true, fill: '5B6770', color: 'FFFFFF', size: 8, centre: true };
const TITLE: CellStyle = { bold: true, size: 13 };

/** @throws FormatError where there is no result to print */
export function writeXlsx(doc: Document, { language, date }: WriteOptions): Uint8Array {
  const printed = printMatrix(doc);
  if (printed.rows.length === 0) throw new FormatError('formats.write.noResults', {}, language);
  const rightToLeft = isRightToLeft(printed.language ?? language);
  const sheets = [matrixSheet(printed), ...(printed.workplan ? [planSheet(printed.workplan)] : [])];
  if (printed.project.length > 0) sheets.push(projectSheet(printed));
  return writeWorkbook({
    title: printed.title || 'Results matrix',
    sheets: sheets.map((sheet) => ({ ...sheet, rightToLeft })),
    date,
  });
}

type SheetRow = Sheet['rows'][number];
type Merge = Sheet['merges'][number];

const cell = (text: string | readonly Run[], style: CellStyle = TEXT): SheetCell => ({
  runs: typeof text === 'string' ? [{ text }] : text,
  style,
});

const plain = (c: SheetCell | null): string => c?.runs.map((r) => r.text).join('') ?? '';

/** Lines that a text takes in a column: Excel does not grow rows for merged cells, so that we have to. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.08) / width)), 0);

const LINE = 13;
const heightOf = (lines: number): number => Math.min(MAX_HEIGHT, Math.max(1, lines) * LINE + 4);

const MATRIX_WIDTHS = [46, 40, 28, 52] as const;

function matrixSheet(printed: PrintedMatrix): Omit<Sheet, 'rightToLeft'> {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  if (printed.title) {
    const lines = linesOf(printed.title, 110);
    rows.push({ height: lines * 18 + 4, cells: [cell(printed.title, TITLE)] });
    merges.push([0, 0, 0, 3]);
  }
  const header = rows.length;
  rows.push({ height: 18, cells: printed.columns.map((text) => cell(text, HEADER)) });
  let from = rows.length;
  printed.rows.forEach((row, i) => {
    if (i === printed.assumptionsFrom) from = rows.length;
    addRows(row, rows, merges);
  });
  addAssumptions(assumptionTexts(printed), from, rows, merges);
  return {
    name: 'Results Matrix',
    columns: MATRIX_WIDTHS,
    rows,
    merges,
    frozenRows: header + 1,
    printTitles: [header, header],
  };
}

function addRows(row: PrintedRow, rows: SheetRow[], merges: Merge[]): void {
  const band = (text: string | readonly Run[], style: CellStyle, to: number): void => {
    const width = MATRIX_WIDTHS.slice(0, to + 1).reduce((a, b) => a + b, 0);
    const first = cell(text, style);
    merges.push([rows.length, 0, rows.length, to]);
    const rest = Array.from({ length: to }, () => cell('', style));
    const cells = [first, ...rest, ...(to < 3 ? [cell('')] : [])];
    rows.push({ height: heightOf(linesOf(plain(first), width)), cells });
  };
  if (row.kind === 'heading') band(row.text, BAND, row.fullWidth ? 3 : 2);
  else if (row.kind === 'activities') {
    // One row per activity: Excel shows no cell higher than some thirty lines.
    band(row.heading, { ...TEXT, bold: true }, 2);
    for (const { text, also } of row.items)
      band([{ text }, ...(also ? [{ text: `\n${also}`, italic: true }] : [])], TEXT, 2);
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
      const values = indicator
        ? `${indicator.baselineLabel}: ${indicator.baseline}\n${indicator.targetLabel}: ${indicator.target}`
        : '';
      const statementText = indicator?.statement ?? '';
      const height = heightOf(
        Math.max(linesOf(statementText, MATRIX_WIDTHS[1]), linesOf(values, MATRIX_WIDTHS[2])),
      );
      rows.push({
        height,
        cells: [i === 0 ? result : cell(''), cell(statementText), cell(values), cell('')],
      });
    });
    if (lines.length > 1) merges.push([first, 0, rows.length - 1, 0]);
    grow(rows, first, heightOf(linesOf(plain(result), MATRIX_WIDTHS[0])));
  }
}

/** Makes the last row higher until all rows from the first on have this height together. */
function grow(rows: SheetRow[], first: number, wanted: number): void {
  const sum = rows.slice(first).reduce((total, r) => total + r.height, 0);
  const last = rows.at(-1);
  if (last && sum < wanted)
    rows[rows.length - 1] = { ...last, height: Math.min(MAX_HEIGHT, last.height + wanted - sum) };
}

/** The text of the merged cell; in several pieces where one cell cannot hold it. */
function assumptionTexts({ assumptions }: PrintedMatrix): Run[][] {
  const pieces: Run[][] = [];
  let length = MAX_CELL;
  for (const { heading, items } of assumptions) {
    const runs: Run[] = [
      { text: heading, bold: true },
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

function addAssumptions(pieces: readonly Run[][], from: number, rows: SheetRow[], merges: Merge[]): void {
  pieces.forEach((runs, i) => {
    const start = i === 0 ? from : rows.length;
    if (start >= rows.length)
      rows.push({ height: MAX_HEIGHT, cells: [cell(''), cell(''), cell(''), cell('')] });
    const row = rows[start] as SheetRow;
    rows[start] = { ...row, cells: [...row.cells.slice(0, 3), cell(runs)] };
    if (start < rows.length - 1) merges.push([start, 3, rows.length - 1, 3]);
    const wanted = linesOf(plain(cell(runs)), MATRIX_WIDTHS[3]) * LINE + 4;
    grow(rows, start, wanted);
  });
}

function planSheet({ timeFrame, months, rows: plan }: PrintedPlan): Omit<Sheet, 'rightToLeft'> {
  const numbers = Array.from({ length: months }, (_, i) => i + 1);
  const head = (text: string): SheetCell => cell(text, HEADER);
  const small: CellStyle = { ...HEADER, size: 8, centre: true };
  const rows: SheetRow[] = [
    {
      height: 18,
      cells: [
        head('Activity'),
        head('Party responsible'),
        head(timeFrame),
        ...numbers.slice(1).map(() => head('')),
      ],
    },
    { height: 18, cells: [head(''), head(''), ...numbers.map((n) => cell(`M ${n}`, small))] },
  ];
  for (const row of plan) {
    const lines = Math.max(linesOf(row.text, 52), linesOf(row.responsible, 28));
    rows.push({
      height: heightOf(lines),
      cells: [
        cell(row.text),
        cell(row.responsible),
        ...numbers.map((n) => (row.months.has(n) ? cell('x', MONTH) : cell(''))),
      ],
    });
  }
  return {
    name: 'Work plan',
    columns: [52, 28, ...numbers.map(() => 5)],
    rows,
    merges: [[0, 0, 1, 0], [0, 1, 1, 1], ...(months > 1 ? [[0, 2, 0, months + 1] as Merge] : [])],
    frozenRows: 2,
    printTitles: [0, 1],
  };
}

function projectSheet({ title, project }: PrintedMatrix): Omit<Sheet, 'rightToLeft'> {
  const fields = [...(title ? [{ label: 'Project title:', lines: [title], list: false }] : []), ...project];
  const rows = fields.map(({ label, lines, list }) => {
    const text = lines.map((line) => (list && lines.length > 1 ? `• ${line}` : line)).join('\n');
    return {
      height: heightOf(linesOf(text, 100)),
      cells: [cell(label, { ...TEXT, bold: true }), cell(text)],
    };
  });
  return { name: 'Project', columns: [28, 100], rows, merges: [], frozenRows: 0, printTitles: null };
}
