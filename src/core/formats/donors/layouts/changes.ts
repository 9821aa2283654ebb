/** The record of changes beside a logframe: when, about what, what, why, and who agreed. */
import type { Block, Table } from '../../ooxml/source.ts';
import { plainWords } from '../iom/words.ts';
import { readDay } from '../general/when.ts';
import { Grid } from './grid.ts';

export interface ReadChange {
  /** As the table names it: "Output 2.2". */
  readonly about: string;
  readonly what: string;
  readonly why: string;
  readonly agreedBy: string;
  readonly date: string | null;
}

const HEADS = [
  ['date', /^date\b|\bdate$/],
  ['why', /^reason|^justification|^why/],
  ['agreedBy', /^(approved|agreed|authorised|authorized)/],
  ['about', /^part of|^element|^section|^level/],
  ['what', /change/],
] as const;
type Part = (typeof HEADS)[number][0];
/** A title may stand above the heads in a sheet. */
const WITHIN = 6;

export function readChanges(
  blocks: readonly Block[],
): { readonly table: Table; readonly changes: readonly ReadChange[] } | null {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const grid = new Grid(block);
    for (let row = 0; row < Math.min(WITHIN, block.rowCount); row += 1) {
      const columns = headsIn(grid, row);
      if (columns.has('date') && columns.has('what') && (columns.has('why') || columns.has('agreedBy')))
        return { table: block, changes: rowsBelow(grid, row, columns) };
    }
  }
  return null;
}

function headsIn(grid: Grid, row: number): Map<Part, number> {
  const columns = new Map<Part, number>();
  for (const cell of grid.row(row)) {
    const words = plainWords(grid.peek(row, cell.column));
    const part = HEADS.find(([name, pattern]) => !columns.has(name) && pattern.test(words))?.[0];
    if (part) columns.set(part, cell.column);
  }
  return columns;
}

function rowsBelow(grid: Grid, head: number, columns: ReadonlyMap<Part, number>): ReadChange[] {
  const changes: ReadChange[] = [];
  for (let row = head + 1; row < grid.table.rowCount; row += 1) {
    const text = (part: Part): string => {
      const column = columns.get(part);
      return column === undefined ? '' : grid.peek(row, column);
    };
    const day = text('date');
    const date = readDay(day)?.date ?? null;
    // A day that no calendar has stays with the words.
    const what = [date === null ? day : '', text('what')].filter((words) => words !== '').join(': ');
    if (what === '' && text('why') === '') continue;
    changes.push({ about: text('about'), what, why: text('why'), agreedBy: text('agreedBy'), date });
  }
  return changes;
}
