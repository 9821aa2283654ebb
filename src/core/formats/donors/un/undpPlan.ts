/** The multi-year work plan: activities by output, the years in which they run, who does and who pays for them. */
import { projectOf, type Activity, type Result, type View } from '../../../model/index.ts';
import {
  cellOf,
  headRow,
  type PrintedCell,
  type PrintedRow,
  type PrintedSection,
} from '../../printed/document.ts';
import { activitiesUnder } from '../kit/rows.ts';
import { yearOfMonth } from '../kit/years.ts';
import type { UndpLabels } from './undp.ts';

/** Null where no activity is written. */
export function planSection(v: View, outputs: readonly Result[], labels: UndpLabels): PrintedSection | null {
  if (v.activities.length === 0) return null;
  const project = projectOf(v.doc);
  const years = (activity: Activity): Set<number> =>
    new Set(
      rowsOf(v, activity).flatMap((row) =>
        Object.keys(row.months).map((m) => yearOfMonth(project, Number(m))),
      ),
    );
  const all = [...new Set(v.activities.flatMap((a) => [...years(a)]))].toSorted((a, b) => a - b);
  const heads = all.map((year) => (project.start ? String(year) : `${labels.yearNumber} ${year}`));
  const under = outputs.map((output, i) => ({
    label: `${labels.output} ${i + 1}: ${output.statement}`,
    of: output.id,
    activities: activitiesUnder(v, output.id),
    number: String(i + 1),
  }));
  const placed = new Set(under.flatMap((group) => group.activities.map((a) => a.id)));
  const others = v.activities.filter((a) => !placed.has(a.id));
  const groups = [...under, { label: '', of: '', activities: others, number: '' }].filter(
    (g) => g.activities.length > 0,
  );
  const rows = groups.flatMap(({ label, of, activities, number }) =>
    activities.map((activity, at): PrintedRow => {
      const first: PrintedCell = cellOf(label, { rowSpan: activities.length, ...(of && { of: [of] }) });
      const own = { of: [activity.id] };
      const lines = Object.values(v.doc.budgetLines).filter((l) => l.about === activity.id);
      const on = years(activity);
      return {
        cells: [
          ...(at === 0 ? [first] : []),
          cellOf(`${number ? `${number}.${at + 1} ` : ''}${activity.statement}`, own),
          ...all.map((year) => cellOf(on.has(year) ? 'X' : '', { centred: true, ...own })),
          cellOf(
            [...new Set(rowsOf(v, activity).flatMap((r) => (r.responsible ? [r.responsible] : [])))],
            own,
          ),
          cellOf([...new Set(lines.flatMap((l) => (l.funder ? [l.funder] : [])))], own),
          cellOf(
            lines.flatMap((l) =>
              l.amount === null ? [] : [`${l.currency ?? project.currency ?? ''} ${l.amount}`.trim()],
            ),
            own,
          ),
        ],
      };
    }),
  );
  const planned = cellOf(labels.planned, { look: 'head', columnSpan: all.length, centred: true });
  const tall = (text: string): PrintedCell => cellOf(text, { look: 'head', rowSpan: all.length > 0 ? 2 : 1 });
  return {
    heading: labels.planHeading,
    page: 'landscape',
    fields: [],
    columns: [24, 30, ...all.map(() => 6), 16, 12, 12],
    rows: [
      headRow([
        tall(labels.outputs),
        tall(labels.activities),
        ...(all.length > 0 ? [planned] : []),
        tall(labels.responsible),
        tall(labels.funding),
        tall(labels.amount),
      ]),
      ...(all.length > 0 ? [headRow(heads)] : []),
      ...rows,
    ],
    below: [],
  };
}

const rowsOf = (v: View, { id }: Activity) =>
  Object.values(v.doc.workplanRows).filter((row) => row.activity === id);
