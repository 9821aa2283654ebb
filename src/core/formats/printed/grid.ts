/** Puts cells with spans onto the grid of their table: Word and Excel want to hear of every place that a span covers. */
import type { PrintedCell, PrintedRow } from './document.ts';

export interface Placed {
  readonly cell: PrintedCell;
  readonly column: number;
  readonly columnSpan: number;
  /** `start` of a cell over several rows, a row it `goes on` in, or `alone` in its row. */
  readonly part: 'alone' | 'start' | 'goes on';
}

const EMPTY: PrintedCell = { paragraphs: [] };

/** For each row its cells from first to last column; holes become empty cells, so that every row is as wide as the table. */
export function onGrid(rows: readonly PrintedRow[], columns: number): Placed[][] {
  const open: { cell: PrintedCell; column: number; columnSpan: number; left: number }[] = [];
  return rows.map(({ cells }, r) => {
    const placed: Placed[] = [];
    const queue = [...cells];
    for (let column = 0; column < columns;) {
      const above = open.find((o) => o.left > 0 && o.column === column);
      if (above) {
        above.left -= 1;
        placed.push({ cell: above.cell, column, columnSpan: above.columnSpan, part: 'goes on' });
        column += above.columnSpan;
        continue;
      }
      const cell = queue.shift() ?? EMPTY;
      const columnSpan = Math.min(cell.columnSpan ?? 1, columns - column);
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - r);
      if (rowSpan > 1) open.push({ cell, column, columnSpan, left: rowSpan - 1 });
      placed.push({ cell, column, columnSpan, part: rowSpan > 1 ? 'start' : 'alone' });
      column += columnSpan;
    }
    return placed;
  });
}
