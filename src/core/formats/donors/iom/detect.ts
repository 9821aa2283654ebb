/** Finds the tables of a document that are a results matrix, a work plan or the project's title block. */
import { IOM_LABELS } from './labels.ts';
import { cellFinder, cellText, type Block, type Table } from '../../ooxml/source.ts';
import { plainWords, projectField, roleOf, type Role } from './words.ts';

export interface MatrixTable {
  readonly table: Table;
  /** Column index of each role. */
  readonly columns: ReadonlyMap<Role, number>;
  /** Row of the header; -1 in a further piece of a table, which has none. */
  readonly headerRow: number;
  /** First row below the header. */
  readonly firstRow: number;
}

export interface WorkplanTable {
  readonly table: Table;
  readonly activity: number;
  readonly responsible: number | null;
  /** Months by column; a quarter's column stands for three. */
  readonly months: ReadonlyMap<number, readonly number[]>;
  readonly headerRow: number;
  readonly firstRow: number;
}

export interface Found {
  readonly matrix: readonly MatrixTable[];
  readonly workplan: readonly WorkplanTable[];
  readonly project: readonly Table[];
  readonly other: readonly Table[];
  /** Lines outside the rows of a matrix that were read as the names of its results. */
  readonly named?: ReadonlySet<string>;
}

export function findTables(blocks: readonly Block[]): Found {
  const matrix: MatrixTable[] = [];
  const workplan: WorkplanTable[] = [];
  const project: Table[] = [];
  const other: Table[] = [];
  let previous: { matrix?: MatrixTable; workplan?: WorkplanTable } = {};
  for (const block of blocks) {
    if (block.kind !== 'table') {
      // A word or two between the halves of a table that a page break cut do not end it; a heading does.
      if (block.heading) previous = {};
      continue;
    }
    const asMatrix = findMatrix(block);
    const asPlan = asMatrix ? null : findWorkplan(block);
    if (asMatrix) {
      matrix.push(asMatrix);
      previous = { matrix: asMatrix };
    } else if (asPlan) {
      workplan.push(asPlan);
      previous = { workplan: asPlan };
    } else if (isProject(block)) {
      project.push(block);
      previous = {};
    } else if (previous.matrix && previous.matrix.table.columns === block.columns) {
      matrix.push({ table: block, columns: previous.matrix.columns, headerRow: -1, firstRow: 0 });
    } else if (previous.workplan && previous.workplan.table.columns === block.columns) {
      workplan.push({ ...previous.workplan, table: block, headerRow: -1, firstRow: 0 });
    } else {
      other.push(block);
      previous = {};
    }
  }
  return { matrix, workplan, project, other };
}

/** Most rows above the header that a table may spend on a title. */
const HEADER_WITHIN = 12;

function findMatrix(table: Table): MatrixTable | null {
  const at = cellFinder(table);
  for (let row = 0; row < Math.min(HEADER_WITHIN, table.rowCount); row += 1) {
    const columns = new Map<Role, number>();
    let hits = 0;
    for (let c = 0; c < table.columns; c += 1) {
      const cell = at(row, c);
      if (!cell || cell.column !== c) continue;
      const role = roleOf(cellText(cell));
      if (!role || columns.has(role)) continue;
      columns.set(role, c);
      hits += role === 'baselineTarget' ? 2 : 1;
    }
    const indicator = columns.get('indicator');
    if (hits < 3 || indicator === undefined) continue;
    if (!columns.has('result')) {
      if (indicator === 0) continue;
      const used = new Set(columns.values());
      columns.set('result', [...Array(indicator).keys()].find((c) => !used.has(c)) ?? 0);
    }
    return { table, columns, headerRow: row, firstRow: row + 1 };
  }
  return null;
}

function findWorkplan(table: Table): WorkplanTable | null {
  const at = cellFinder(table);
  for (let row = 0; row < Math.min(HEADER_WITHIN, table.rowCount); row += 1) {
    let activity: number | null = null;
    let responsible: number | null = null;
    let time = false;
    for (let c = 0; c < table.columns; c += 1) {
      const cell = at(row, c);
      if (!cell || cell.column !== c) continue;
      const words = plainWords(cellText(cell));
      if (activity === null && /^activit(y|ies)\b/.test(words)) activity = c;
      else if (/\bresponsible|\bresponsib/.test(words)) responsible = c;
      else if (/^time ?(frame|line|table)|^schedule|^months?$/.test(words)) time = true;
    }
    if (activity === null) continue;
    const months = new Map<number, number[]>();
    let firstRow = row + 1;
    for (let r = row; r < Math.min(row + 3, table.rowCount); r += 1) {
      for (let c = 0; c < table.columns; c += 1) {
        const cell = at(r, c);
        if (!cell || cell.row !== r || cell.column !== c) continue;
        const covered = monthsOf(cellText(cell), time && r > row);
        if (covered) {
          months.set(c, covered);
          firstRow = Math.max(firstRow, r + 1);
        }
      }
    }
    const named = namedMonths(table, row);
    if (responsible === null && Math.max(months.size, named?.months.size ?? 0) < 3) continue;
    return { table, activity, responsible, months, headerRow: row, firstRow, ...named };
  }
  return null;
}

const MONTH_NAMES = new Set(
  Object.values(IOM_LABELS)
    .flatMap(({ monthNames }) => monthNames)
    .flatMap((name) => [name, name.slice(0, 3)])
    .map((name) => name.toLowerCase()),
);

/** "Jan", "Feb" … in a row below years and quarters: the first is the first month of the plan, and the others follow it. */
function namedMonths(table: Table, headerRow: number): Pick<WorkplanTable, 'months' | 'firstRow'> | null {
  for (let row = headerRow; row < Math.min(headerRow + 4, table.rowCount); row += 1) {
    const columns = table.cells
      .filter((c) => c.row === row && MONTH_NAMES.has(cellText(c).toLowerCase().replace(/\.$/, '')))
      .map((c) => c.column)
      .toSorted((a, b) => a - b);
    if (columns.length > 2)
      return { months: new Map(columns.map((column, i) => [column, [i + 1]])), firstRow: row + 1 };
  }
  return null;
}

/** "M 1", "Month 12", "Q2"; a bare figure counts under a time header only. */
function monthsOf(text: string, bare: boolean): number[] | null {
  const month = /^m(?:onth)?[\s.]*(\d{1,3})$/i.exec(text) ?? (bare ? /^(\d{1,3})$/.exec(text) : null);
  if (month) return [Number(month[1])];
  const quarter = /^q(?:uarter)?[ .]*(\d{1,2})$/i.exec(text);
  if (!quarter) return null;
  const first = (Number(quarter[1]) - 1) * 3 + 1;
  return [first, first + 1, first + 2];
}

function isProject(table: Table): boolean {
  if (table.columns > 4) return false;
  const known = table.cells.filter((c) => c.column === 0 && projectField(cellText(c)) !== null).length;
  return known >= 2 || (known === 1 && table.rowCount === 1);
}
