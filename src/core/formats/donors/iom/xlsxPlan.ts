/** The sheet with the work plan in the Excel export. */
import type { CellStyle, Sheet, SheetCell } from '../../ooxml/workbook.ts';
import type { PrintedPlan } from './printProject.ts';
import {
  HEADER,
  MONTH,
  cell,
  heightOf,
  linesOf,
  type Merge,
  type SheetRow,
} from '../../printed/xlsxParts.ts';

export function planSheet({ timeFrame, labels, heads, rows: plan }: PrintedPlan): Omit<Sheet, 'rightToLeft'> {
  const { columns } = heads;
  const blank = (count: number): SheetCell[] => Array.from({ length: count }, () => head(''));
  const merges: Merge[] = [
    [0, 0, heads.rows.length, 0],
    [0, 1, heads.rows.length, 1],
  ];
  const spread = (text: string, span: number, row: number, column: number, style: CellStyle): SheetCell[] => {
    if (span > 1) merges.push([row, column, row, column + span - 1]);
    return [cell(text, style), ...blank(span - 1)];
  };
  const rows: SheetRow[] = [
    {
      height: 18,
      cells: [
        head(labels.activity[0]),
        head(labels.responsible),
        ...spread(timeFrame, columns.length, 0, 2, HEADER),
      ],
    },
    ...heads.rows.map((row, i) => {
      const cells = blank(2);
      for (const { text, span } of row) cells.push(...spread(text, span, i + 1, cells.length, SMALL));
      return { height: 18, cells };
    }),
  ];
  for (const row of plan) {
    const lines = Math.max(linesOf(row.text, 52), linesOf(row.responsible, 28));
    rows.push({
      height: heightOf(lines),
      cells: [
        cell(row.text),
        cell(row.responsible),
        ...columns.map((covered) => (covered.some((n) => row.months.has(n)) ? cell('x', MONTH) : cell(''))),
      ],
    });
  }
  return {
    name: labels.plan,
    columns: [52, 28, ...columns.map(() => 5)],
    rows,
    merges,
    frozenRows: heads.rows.length + 1,
    printTitles: [0, heads.rows.length],
  };
}

const SMALL: CellStyle = { ...HEADER, size: 8, centre: true };
const head = (text: string): SheetCell => cell(text, HEADER);
