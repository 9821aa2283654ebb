/** The sheet with the work plan in the Excel export. */
import type { CellStyle, Sheet, SheetCell } from '../../ooxml/workbook.ts';
import type { PrintedPlan } from './printProject.ts';
import { HEADER, MONTH, cell, heightOf, linesOf, type Merge, type SheetRow } from './xlsxParts.ts';

export function planSheet({ timeFrame, months, rows: plan }: PrintedPlan): Omit<Sheet, 'rightToLeft'> {
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
