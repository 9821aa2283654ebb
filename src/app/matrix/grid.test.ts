import { describe, expect, it } from 'vitest';
import { stepFrom, type GridCell } from './grid.ts';

/** A result over two indicators, then a band across all columns. */
const cells: GridCell[] = [
  { key: 'result', row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
  { key: 'i1', row: 0, column: 1, rowSpan: 1, columnSpan: 1 },
  { key: 'b1', row: 0, column: 2, rowSpan: 1, columnSpan: 1 },
  { key: 'i2', row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
  { key: 'b2', row: 1, column: 2, rowSpan: 1, columnSpan: 1 },
  { key: 'band', row: 2, column: 0, rowSpan: 1, columnSpan: 3 },
];

describe('moving through the grid', () => {
  it('goes through a merged cell and comes out in the row one was reading', () => {
    const left = stepFrom(cells, 'i2', 1, 'left');
    expect(left).toEqual({ key: 'result', row: 1 });
    expect(stepFrom(cells, left.key, left.row, 'right')).toEqual({ key: 'i2', row: 1 });
  });

  it('steps over all rows of a merged cell', () => {
    expect(stepFrom(cells, 'result', 0, 'down')).toEqual({ key: 'band', row: 2 });
  });

  it('stays at the edge', () => {
    expect(stepFrom(cells, 'b1', 0, 'right').key).toBe('b1');
    expect(stepFrom(cells, 'result', 0, 'up').key).toBe('result');
  });

  it('jumps to the ends of a row and of the grid', () => {
    expect(stepFrom(cells, 'i2', 1, 'rowEnd').key).toBe('b2');
    expect(stepFrom(cells, 'i2', 1, 'first').key).toBe('result');
    expect(stepFrom(cells, 'i2', 1, 'last').key).toBe('band');
  });
});
