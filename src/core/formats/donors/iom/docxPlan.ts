/** The work plan in the Word export. */
import { TableRow, type Table, type TableCell } from 'docx';
import {
  CENTRED,
  HEADER_FILL,
  numberedLine,
  tabbed,
  type CellOptions,
  type Writer,
} from '../../printed/docxParts.ts';
import type { PrintedPlan } from './printProject.ts';

/** A shaded month carries a small mark as well: shading alone is lost to a screen reader and in copied text. */
const MONTH_FILL = '5B6770';

/** The work plan as a table that fits the width: the more months, the narrower they are. */
export function planTable(
  { timeFrame, labels, heads, rows }: PrintedPlan,
  { paragraph, cell, table }: Writer,
  width: number,
): Table {
  const { columns } = heads;
  const months = columns.length;
  const month = Math.floor(Math.min(520, (width - 5_000) / months));
  const rest = width - month * months;
  const [activity, responsible] = [Math.round(rest * 0.62), rest - Math.round(rest * 0.62)];
  const widths = [activity, responsible, ...columns.map(() => month)];
  const small = month < 330 ? 12 : 14;
  const head = (text: string, options: CellOptions): TableCell =>
    cell(text ? [paragraph([{ text, bold: true }])] : [], { fill: HEADER_FILL, ...options });
  const headers = [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        head(labels.activity[0], { width: activity, merge: 'start' }),
        head(labels.responsible, { width: responsible, merge: 'start' }),
        head(timeFrame, { columnSpan: months, width: month * months }),
      ],
    }),
    ...heads.rows.map(
      (row) =>
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: [
            head('', { width: activity, merge: 'go on' }),
            head('', { width: responsible, merge: 'go on' }),
            ...row.map(({ text, span }) => {
              const words = span === 1 && month < 420 ? text.replace(' ', '\n') : text;
              // Bold names of months are too wide for the columns of three years.
              const bold = span > 1 || month >= 330;
              return cell([paragraph([{ text: words, bold, size: small }], CENTRED)], {
                columnSpan: span,
                width: month * span,
                fill: HEADER_FILL,
                tight: true,
              });
            }),
          ],
        }),
    ),
  ];
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell([paragraph([{ text: tabbed(row.text) }], numberedLine(row.text))], { width: activity }),
          cell([paragraph([{ text: row.responsible }])], { width: responsible }),
          ...columns.map((covered) =>
            covered.some((n) => row.months.has(n))
              ? cell([paragraph([{ text: 'x', size: 12, color: 'FFFFFF' }], CENTRED)], {
                  width: month,
                  fill: MONTH_FILL,
                  tight: true,
                  middle: true,
                })
              : cell([], { width: month, tight: true }),
          ),
        ],
      }),
  );
  return table([...headers, ...body], widths);
}
