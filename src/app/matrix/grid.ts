/** Moving through the grid of a matrix: cells by row and column, where merged cells stand in several rows. Pure. */
export interface GridCell {
  readonly key: string;
  /** First row and column. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last';

const covers = (cell: GridCell, row: number, column: number): boolean =>
  row >= cell.row &&
  row < cell.row + cell.rowSpan &&
  column >= cell.column &&
  column < cell.column + cell.columnSpan;

/** The cell one step away; the same one at the edge. `row` is the grid row one is reading in, which a merged cell does not tell. */
export function stepFrom(
  cells: readonly GridCell[],
  key: string,
  row: number,
  step: Step,
): { readonly key: string; readonly row: number } {
  const from = cells.find((c) => c.key === key);
  const at = (r: number, c: number): GridCell | undefined => cells.find((cell) => covers(cell, r, c));
  const to = (cell: GridCell | undefined, r: number) => (cell ? { key: cell.key, row: r } : { key, row });
  if (!from) return to(cells[0], cells[0]?.row ?? 0);
  const inside = row >= from.row && row < from.row + from.rowSpan ? row : from.row;
  switch (step) {
    case 'up':
      return to(at(from.row - 1, from.column), from.row - 1);
    case 'down':
      return to(at(from.row + from.rowSpan, from.column), from.row + from.rowSpan);
    case 'left':
      return to(at(inside, from.column - 1), inside);
    case 'right':
      return to(at(inside, from.column + from.columnSpan), inside);
    case 'rowStart':
      return to(at(inside, 0), inside);
    case 'rowEnd':
      return to(
        cells.filter((c) => covers(c, inside, c.column)).toSorted((a, b) => b.column - a.column)[0],
        inside,
      );
    case 'first':
      return to(cells[0], 0);
    case 'last': {
      const last = cells.at(-1);
      return to(last, last?.row ?? 0);
    }
  }
}
