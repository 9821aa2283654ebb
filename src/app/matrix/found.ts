/** Which findings each cell of the matrix shows. A row's own badge stands in its result cell and counts everything in the row. */
import type { Finding } from '../../core/checks/index.ts';
import { findingsAt, findingsInSight, type FindingsById } from '../../core/checks/shown.ts';
import type { MatrixRow } from '../../core/matrix/index.ts';
import type { View } from '../../core/model/index.ts';
import type { GridRow, MatrixCell } from './cells.ts';

/** Fields of an indicator that have a column; what is about any other field shows at the indicator itself. */
const COLUMN_FIELDS: readonly string[] = ['source', 'baseline', 'target'];

/** Links have no cell: their findings show at the row they begin in. */
export function findingsInMatrix(
  view: View,
  rows: readonly GridRow[],
  byElement: FindingsById,
): FindingsById {
  const inSight = new Set(rows.flatMap(({ row }) => elementsOf(row)));
  return findingsInSight(view, byElement, (id) => inSight.has(id));
}

const elementsOf = (row: MatrixRow): readonly string[] =>
  row.kind === 'activities'
    ? row.activities.map((a) => a.activity.id)
    : [row.resultId, ...row.indicators.map((i) => i.indicatorId), ...row.assumptions.map((a) => a.id)];

export function findingsOfCell(found: FindingsById, cell: MatrixCell, row: MatrixRow): readonly Finding[] {
  const id = cell.elementId;
  switch (cell.kind) {
    case 'result':
      return together(found, elementsOf(row));
    case 'assumptions':
      return row.kind === 'result'
        ? together(
            found,
            row.assumptions.map((a) => a.id),
          )
        : [];
    case 'indicator':
      return findingsAt(found, id, (field) => !COLUMN_FIELDS.includes(field));
    case 'source':
    case 'baseline':
    case 'target':
      return findingsAt(found, id, (field) => field === cell.kind);
    case 'add':
      return (found.get(id) ?? []).filter((f) => f.family === 'indicators');
    case 'activity':
      return found.get(id) ?? [];
  }
}

const together = (found: FindingsById, ids: readonly string[]): readonly Finding[] => [
  ...new Set(ids.flatMap((id) => found.get(id) ?? [])),
];
