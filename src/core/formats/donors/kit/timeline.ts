/** The work plan as a table of its own: activities below each other, the months in which they run shaded. */
import { projectOf, type View } from '../../../model/index.ts';
import { cellOf, type PrintedCell, type PrintedRow, type PrintedSection } from '../../printed/document.ts';
import type { Labels } from '../donor.ts';
import { IOM_LABELS } from '../iom/labels.ts';
import { calendarHeads } from '../iom/planHeads.ts';
import { printWorkplan } from '../iom/printProject.ts';

/** Months have two thirds of the width between them; fewer months are not wider than they need. */
const MONTHS_WIDTH = 66;
const WIDEST = 3.5;

/** Null where there is nothing to plan. */
export function timelineSection(
  v: View,
  labels: Labels<'timeline' | 'activity' | 'responsible'>,
): PrintedSection | null {
  const project = projectOf(v.doc);
  const plan = printWorkplan(v, project, IOM_LABELS.en, (months) => calendarHeads(months, project.start));
  if (!plan) return null;
  const { rows: heads, columns } = plan.heads;
  const month = Math.min(WIDEST, MONTHS_WIDTH / columns.length);
  const rest = 100 - month * columns.length;
  const side = (text: string): PrintedCell => cellOf(text, { look: 'head', rowSpan: heads.length });
  return {
    heading: labels.timeline,
    page: 'landscape',
    fields: [],
    columns: [rest * 0.62, rest * 0.38, ...columns.map(() => month)],
    rows: [
      ...heads.map((row, i): PrintedRow => ({
        head: true,
        cells: [
          ...(i === 0 ? [side(labels.activity), side(labels.responsible)] : []),
          ...row.map(({ text, span }) =>
            cellOf(text, { look: 'head', small: true, ...(span > 1 && { columnSpan: span }) }),
          ),
        ],
      })),
      ...plan.rows.map(({ text, responsible, months }): PrintedRow => ({
        cells: [
          cellOf(text),
          cellOf(responsible),
          ...columns.map((covered) =>
            covered.some((n) => months.has(n))
              ? cellOf('x', { look: 'on', small: true })
              : cellOf('', { small: true }),
          ),
        ],
      })),
    ],
    below: [],
  };
}
