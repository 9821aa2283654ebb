/** A printed document as an Excel workbook, a sheet for each section. */
import { writeWorkbook, type CellStyle, type Sheet, type SheetCell } from '../ooxml/workbook.ts';
import type { PrintedCell, PrintedDocument, PrintedLook, PrintedSection } from './document.ts';
import { onGrid } from './grid.ts';
import { isRightToLeft } from './languages.ts';
import {
  BAND,
  HEADER,
  MONTH,
  TEXT,
  TITLE,
  cell,
  grow,
  heightOf,
  linesOf,
  plain,
  type Merge,
  type SheetRow,
} from './xlsxParts.ts';

const STYLES: Readonly<Record<PrintedLook, CellStyle>> = { head: HEADER, band: BAND, label: BAND, on: MONTH };
/** Characters that fit on a page at a size that can be read. */
const PAGE_WIDTH = { landscape: 165, portrait: 100 } as const;

/** @param date YYYY-MM-DD */
export function printedXlsx({ title, language, sections }: PrintedDocument, date: string): Uint8Array {
  const names = sheetNames(sections.map((s) => s.heading));
  const [first] = sections;
  const heading = sections.length === 1 ? (first?.heading ?? '') : '';
  return writeWorkbook({
    title: [title, heading].filter((words) => words !== '').join(': '),
    date,
    sheets: sections.map((section, i) => ({
      ...sheetOf(section, title),
      name: names[i] as string,
      rightToLeft: isRightToLeft(language),
    })),
  });
}

/** Excel's rules: at most 31 characters, none of []:*?/\, no two alike, none empty. */
function sheetNames(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading, i) => {
    const base =
      heading
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || `${i + 1}`;
    let name = base.slice(0, 31).trimEnd();
    for (let n = 2; used.has(name.toLowerCase()); n += 1) {
      const sign = ` (${n})`;
      name = `${base.slice(0, 31 - sign.length).trimEnd()}${sign}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

function sheetOf(section: PrintedSection, title: string): Omit<Sheet, 'rightToLeft' | 'name'> {
  const { columns, fields, below, heading, page } = section;
  const sum = columns.reduce((a, b) => a + b, 0);
  const widths = columns.map((part) => Math.max(4, Math.round((part / sum) * PAGE_WIDTH[page])));
  const last = columns.length - 1;
  const all = widths.reduce((a, b) => a + b, 0);
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const across = (made: SheetCell, height: number): void => {
    if (last > 0) merges.push([rows.length, 0, rows.length, last]);
    rows.push({ height, cells: [made] });
  };
  if (title) across(cell(title, TITLE), linesOf(title, all * 0.7) * 18 + 4);
  if (heading) across(cell(heading, { ...TITLE, size: 11 }), linesOf(heading, all * 0.8) * 15 + 4);
  for (const { label, text } of fields)
    across(
      cell([{ text: `${label} `, bold: true }, { text }], {}),
      heightOf(linesOf(`${label} ${text}`, all)),
    );
  const headFrom = rows.length;
  addTable(section, widths, rows, merges);
  const heads = section.rows.findIndex((row) => !row.head);
  const headRows = heads < 0 ? section.rows.length : heads;
  for (const text of below) across(cell([{ text, italic: true }], {}), heightOf(linesOf(text, all)));
  return {
    columns: widths,
    rows,
    merges,
    frozenRows: headRows > 0 ? headFrom + headRows : 0,
    printTitles: headRows > 0 ? [headFrom, headFrom + headRows - 1] : null,
  };
}

function addTable(
  { rows: printed, columns }: PrintedSection,
  widths: readonly number[],
  rows: SheetRow[],
  merges: Merge[],
): void {
  const base = rows.length;
  const placed = onGrid(printed, columns.length);
  const spans: { from: number; to: number; wanted: number }[] = [];
  placed.forEach((cells, r) => {
    const row: SheetCell[] = Array.from({ length: columns.length }, () => cell(''));
    let height = 0;
    for (const { cell: own, column, columnSpan, part } of cells) {
      const style = styleOf(own);
      for (let c = column; c < column + columnSpan; c += 1) row[c] = cell('', style);
      if (part === 'goes on') continue;
      const made = cell(runsOf(own), style);
      row[column] = made;
      const width = widths.slice(column, column + columnSpan).reduce((a, b) => a + b, 0);
      const wanted = heightOf(linesOf(plain(made), width * (style.bold ? 0.85 : 1)));
      const rowSpan = part === 'start' ? Math.min(own.rowSpan ?? 1, printed.length - r) : 1;
      if (rowSpan > 1) spans.push({ from: base + r, to: base + r + rowSpan - 1, wanted });
      else height = Math.max(height, wanted);
      if (rowSpan > 1 || columnSpan > 1)
        merges.push([base + r, column, base + r + rowSpan - 1, column + columnSpan - 1]);
    }
    rows.push({ height: Math.max(height, heightOf(1)), cells: row });
    for (const { from, to, wanted } of spans) if (to === base + r) grow(rows, from, wanted);
  });
}

const styleOf = ({ look, centred, small }: PrintedCell): CellStyle => ({
  ...(look ? STYLES[look] : TEXT),
  ...((centred || small) && { centre: true }),
  ...(small && { size: 8 }),
});

const runsOf = ({ paragraphs }: PrintedCell): { text: string; bold?: boolean; italic?: boolean }[] =>
  paragraphs.flatMap((words, i) =>
    words.map(({ text, bold, italic }, j) => ({
      text: i > 0 && j === 0 ? `\n${text}` : text,
      ...(bold && { bold }),
      ...(italic && { italic }),
    })),
  );
