/** Finds the tables that are a logframe of any layout, by the words at the head of their columns. */
import { cellFinder, cellText, type Block, type Table } from '../../ooxml/source.ts';
import { generalRole, tierOf, type GeneralRole } from './dictionary.ts';

export interface GeneralTable {
  readonly table: Table;
  readonly columns: ReadonlyMap<GeneralRole, number>;
  /** Words at the head of each column, for what has no role. */
  readonly heads: ReadonlyMap<number, string>;
  /** -1 in a further piece of a table, which has none. */
  readonly headerRow: number;
}

const HEADER_WITHIN = 12;

export function findGeneral(blocks: readonly Block[]): GeneralTable[] {
  const found: GeneralTable[] = [];
  let previous = null as GeneralTable | null;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      if (block.heading) previous = null;
      continue;
    }
    const own: GeneralTable | null =
      header(block) ??
      (previous?.table.columns === block.columns ? { ...previous, table: block, headerRow: -1 } : null);
    if (own) found.push(own);
    previous = own;
  }
  return found;
}

export function rolesIn(
  table: Table,
  at: ReturnType<typeof cellFinder>,
  row: number,
): Map<GeneralRole, number> {
  const columns = new Map<GeneralRole, number>();
  for (let c = 0; c < table.columns; c += 1) {
    const cell = at(row, c);
    const role = cell?.row === row && cell.column === c ? generalRole(cellText(cell)) : null;
    if (role && !columns.has(role)) columns.set(role, c);
  }
  return columns;
}

function header(table: Table): GeneralTable | null {
  const at = cellFinder(table);
  for (let row = 0; row < Math.min(HEADER_WITHIN, table.rowCount); row += 1) {
    const columns = rolesIn(table, at, row);
    const indicator = columns.get('indicator') ?? columns.get('resultIndicator');
    if (columns.size < 3 || indicator === undefined) continue;
    const taken = new Set(columns.values());
    const free = [...Array(indicator).keys()].filter((c) => !taken.has(c));
    if (columns.has('resultIndicator')) columns.set('result', indicator);
    // The column without a name next to the indicators holds the results; the one before it, their levels.
    if (!columns.has('result')) {
      const last = free.pop();
      if (last === undefined) continue;
      columns.set('result', last);
    }
    const level = free.find((c) => namesLevels(table, c, row));
    if (!columns.has('level') && level !== undefined) columns.set('level', level);
    const heads = new Map<number, string>();
    for (let c = 0; c < table.columns; c += 1) {
      const cell = at(row, c);
      if (cell) heads.set(c, cellText(cell).replaceAll('\n', ' '));
    }
    return { table, columns, heads, headerRow: row };
  }
  return null;
}

const namesLevels = (table: Table, column: number, below: number): boolean =>
  table.cells.some((c) => c.column === column && c.row > below && tierOf(cellText(c)) !== null);
