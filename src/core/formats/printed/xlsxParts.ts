/** The few building blocks of the Excel export: styles, cells, heights of rows. */
import type { CellStyle, Run, Sheet, SheetCell } from '../ooxml/workbook.ts';

export const TEXT: CellStyle = { border: true };
export const HEADER: CellStyle = { border: true, bold: true, fill: 'D9D9D9' };
export const BAND: CellStyle = { border: true, bold: true, fill: 'EDEDED' };
export const MONTH: CellStyle = { border: true, fill: '5B6770', color: 'FFFFFF', size: 8, centre: true };
export const TITLE: CellStyle = { bold: true, size: 13 };

export type SheetRow = Sheet['rows'][number];
export type Merge = Sheet['merges'][number];

export const cell = (text: string | readonly Run[], style: CellStyle = TEXT): SheetCell => ({
  runs: typeof text === 'string' ? [{ text }] : text,
  style,
});

export const plain = (c: SheetCell | null): string => c?.runs.map((r) => r.text).join('') ?? '';

/** Lines that a text takes in a column: Excel does not grow rows for merged cells, so that we have to. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.08) / width)), 0);

export const LINE = 13;
export const heightOf = (lines: number): number => Math.max(1, lines) * LINE + 4;

/** Makes the last row higher until all rows from the first on have this height together. */
export function grow(rows: SheetRow[], first: number, wanted: number): void {
  const sum = rows.slice(first).reduce((total, r) => total + r.height, 0);
  const last = rows.at(-1);
  if (last && sum < wanted) rows[rows.length - 1] = { ...last, height: last.height + wanted - sum };
}

/** Height of a row of headers: bold words are wider. */
export const headerHeight = (labels: readonly string[], widths: readonly number[]): number =>
  Math.max(18, heightOf(Math.max(...labels.map((text, i) => linesOf(text, (widths[i] ?? 1) * 0.85)))));
