/** A table by row and column, which remembers what was read, so that the rest can be kept. */
import { joinCut } from '../iom/cut.ts';
import { cellFinder, type Cell, type Table } from '../../ooxml/source.ts';

export class Grid {
  readonly at: ReturnType<typeof cellFinder>;
  private readonly taken = new Set<Cell>();

  constructor(readonly table: Table) {
    this.at = cellFinder(table);
  }

  /** The cell that begins at this place. */
  cell(row: number, column: number): Cell | undefined {
    const cell = this.at(row, column);
    return cell?.row === row && cell.column === column ? cell : undefined;
  }

  peek(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell ? joinCut(cell.paragraphs) : '';
  }

  /** Words of the cell that begins at this place; they are read from here on. */
  take(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell) this.taken.add(cell);
    return this.peek(row, column);
  }

  isTaken(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell !== undefined && this.taken.has(cell);
  }

  /** Cells of a row that begin in it, from the left. */
  *row(row: number): Generator<Cell> {
    for (let c = 0; c < this.table.columns; c += 1) {
      const cell = this.cell(row, c);
      if (cell) yield cell;
    }
  }

  *rest(from: number, to: number): Generator<string> {
    for (let row = from; row < to; row += 1)
      for (const cell of this.row(row)) {
        const words = joinCut(cell.paragraphs);
        if (!this.taken.has(cell) && words !== '') yield words;
      }
  }
}
