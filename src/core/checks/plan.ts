/** The work plan as rules read it: which activity runs when, and who answers for it. Months are those of the project, 1 its first. */
import {
  inOrder,
  projectOf,
  type Activity,
  type Document,
  type View,
  type WorkplanRow,
} from '../model/index.ts';
import { groupBy, memo, memoFor } from './collections.ts';
import { written } from './facts.ts';
import { findAll, tokenize } from './text.ts';
import { memoReading } from './textMemo.ts';
import type { Words } from './words/index.ts';

export interface Plan {
  /** Rows that say something, in order. */
  readonly rows: readonly WorkplanRow[];
  /** Activities that are written and not cancelled. */
  readonly activities: readonly Activity[];
  readonly rowsOf: (activityId: string) => readonly WorkplanRow[];
  /** Months in which an activity runs, first to last. */
  readonly monthsOf: (activityId: string) => readonly number[];
  /** Who answers for it, as written, of all its rows. */
  readonly responsibleOf: (activityId: string) => string;
  /** How many calendar months the project touches; null where its dates are not both known. */
  readonly length: number | null;
}

export const planOf = memoFor((view: View): Plan => {
  const rows = inOrder(Object.values(view.doc.workplanRows)).filter(
    (row) => isActivity(view, row) || written(row.label) || written(row.responsible),
  );
  const byActivity = groupBy(rows, (row) => (isActivity(view, row) ? (row.activity as string) : ''));
  const rowsOf = (id: string): readonly WorkplanRow[] => byActivity.get(id) ?? [];
  return {
    rows,
    activities: view.activities.filter((a) => a.status !== 'cancelled' && written(a.statement)),
    rowsOf,
    monthsOf: memo((id: string) => monthsIn(rowsOf(id))),
    responsibleOf: (id) =>
      rowsOf(id)
        .map((row) => row.responsible)
        .filter(written)
        .join('; '),
    length: monthsBetween(view.doc),
  };
});

/** True for a row that plans an activity of the matrix. */
export const isActivity = (view: View, row: WorkplanRow): boolean =>
  view.nodes.get(row.activity ?? '')?.kind === 'activity';

export const monthsIn = (rows: readonly WorkplanRow[]): readonly number[] =>
  [...new Set(rows.flatMap((row) => Object.keys(row.months).map(Number)))]
    .filter(Number.isInteger)
    .toSorted((a, b) => a - b);

/** The plan's own words for a row, or those of its activity. */
export const nameOf = (view: View, row: WorkplanRow): string =>
  row.label.trim() || (view.doc.activities[row.activity ?? '']?.statement ?? '');

/** Work on the project itself: evaluation, reporting, launch. It may stand alone and run on after the last day. */
export const isManagement = (text: string, words: Words | null): boolean =>
  words !== null && saysManagement(text, words);
const saysManagement = memoReading(
  (text: string, words: Words) => findAll(words.managementWork, tokenize(text, words.stem)).length > 0,
);

function monthsBetween(doc: Document): number | null {
  const { start, end } = projectOf(doc);
  const [first, last] = [start, end].map((day) => {
    const [year, month] = (day ?? '').split('-').map(Number);
    return year && month ? year * 12 + month : null;
  });
  return first && last && last >= first ? last - first + 1 : null;
}
