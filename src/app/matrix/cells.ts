/** The rows of a matrix as cells of a grid: what stands where, what it edits, what it is called. */
import type { CellRef, MatrixRow, ResultRow } from '../../core/matrix/index.ts';
import type { GridCell } from './grid.ts';

export type CellKind =
  'result' | 'indicator' | 'source' | 'baseline' | 'target' | 'assumptions' | 'activity' | 'add';

export interface MatrixCell extends GridCell {
  readonly kind: CellKind;
  /** The element the cell belongs to: what is selected with it. */
  readonly elementId: string;
  /** What typing edits; null for cells that hold no single text. */
  readonly ref: CellRef | null;
  /** The year of a baseline or target, kept in a field of its own: shown beside the words, written in the panel. */
  readonly year?: string | null;
}

export interface GridRow {
  readonly key: string;
  readonly row: MatrixRow;
  readonly cells: readonly MatrixCell[];
  /** First line of its result. */
  readonly first: boolean;
  /** Last line of its result: the strong rule stands under it. */
  readonly last: boolean;
}

export const COLUMNS: readonly CellKind[] = [
  'result',
  'indicator',
  'source',
  'baseline',
  'target',
  'assumptions',
];

export function gridRows(rows: readonly MatrixRow[]): GridRow[] {
  const grid: GridRow[] = [];
  for (const row of rows) {
    if (row.kind === 'result') grid.push(...resultLines(row, grid.length));
    else {
      row.activities.forEach(({ activity }, i) => {
        const cell: MatrixCell = {
          key: `${activity.id}/statement`,
          kind: 'activity',
          elementId: activity.id,
          ref: { table: 'activities', id: activity.id, field: 'statement' },
          row: grid.length,
          column: 0,
          rowSpan: 1,
          columnSpan: COLUMNS.length,
        };
        const last = i === row.activities.length - 1;
        grid.push({ key: cell.key, row, cells: [cell], first: i === 0, last });
      });
    }
  }
  return grid;
}

function resultLines(row: ResultRow, start: number): GridRow[] {
  const span = Math.max(1, row.indicators.length);
  const lines: GridRow[] = [];
  for (let i = 0; i < span; i += 1) {
    const indicator = row.indicators[i];
    const at = start + i;
    const own: MatrixCell[] = [];
    const put = (
      kind: CellKind,
      column: number,
      elementId: string,
      ref: CellRef | null,
      { rowSpan = 1, year = null }: { rowSpan?: number; year?: string | null } = {},
    ): void => {
      const key = `${elementId}/${kind}`;
      own.push({ key, kind, elementId, ref, row: at, column, rowSpan, columnSpan: 1, year });
    };
    if (i === 0) put('result', 0, row.resultId, row.statement, { rowSpan: span });
    if (indicator) {
      put('indicator', 1, indicator.indicatorId, indicator.indicator);
      put('source', 2, indicator.indicatorId, indicator.source);
      put('baseline', 3, indicator.indicatorId, indicator.baseline, { year: indicator.years.baseline });
      put('target', 4, indicator.indicatorId, indicator.target, { year: indicator.years.target });
    } else {
      own.push({
        key: `${row.resultId}/add`,
        kind: 'add',
        elementId: row.resultId,
        ref: null,
        row: at,
        column: 1,
        rowSpan: 1,
        columnSpan: 4,
      });
    }
    if (i === 0) put('assumptions', 5, row.resultId, null, { rowSpan: span });
    lines.push({
      key: indicator?.indicatorId ?? `${row.resultId}/none`,
      row,
      cells: own,
      first: i === 0,
      last: i === span - 1,
    });
  }
  return lines;
}
