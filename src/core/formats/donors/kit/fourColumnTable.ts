/** The whole table of a logframe of four columns: its results level by level, then its activities by the result they serve. */
import type { Activity, Indicator, View } from '../../../model/index.ts';
import { cellOf, type PrintedCell, type PrintedRow } from '../../printed/document.ts';
import type { Labels } from '../donor.ts';
import { activityGroups } from './activityGroups.ts';
import { assumptionsBeside } from './assumptions.ts';
import { resultRows, type CellLabel } from './fourColumns.ts';
import { furtherLinks, levelsInOrder } from './levels.ts';
import type { PrintedResult } from './rows.ts';

interface FourColumnTable {
  readonly labels: Labels<CellLabel>;
  readonly language: string;
  /** What stands left of the indicators. @param further what else the result leads to, in words */
  readonly before: (printed: PrintedResult, further: string) => readonly PrintedCell[];
  readonly activities: (group: readonly Activity[], assumptions: PrintedCell, turn: number) => PrintedRow;
  /** What stands before an indicator; nothing where the donor does not number them. */
  readonly number?: (indicator: Indicator) => string;
  /** Columns behind the assumptions; null for a result without indicators. */
  readonly behind?: (indicator: Indicator | null) => readonly PrintedCell[];
}

export function fourColumnRows(v: View, table: FourColumnTable): PrintedRow[] {
  const { labels, language, number, behind } = table;
  const results = levelsInOrder(v);
  const ids = results.map(({ result }) => result.id);
  const groups = activityGroups(v);
  const further = furtherLinks(v, ids, language);
  const rows = [...ids.map((id) => [id]), ...groups.map((group) => group.map((a) => a.id))];
  const beside = assumptionsBeside(v, rows, language);
  return [
    ...results.flatMap((printed, i) =>
      resultRows(v, printed, {
        before: table.before(printed, further.get(printed.result.id) ?? ''),
        assumptions: beside[i] ?? [],
        labels,
        ...(number && { number }),
        ...(behind && { behind }),
      }),
    ),
    ...groups.map((group, i) => table.activities(group, cellOf(beside[ids.length + i] ?? []), i)),
  ];
}
