/** Which reading fits a document: the IOM matrix, which we know by heart, or the general one. */
import type { Block, Table } from '../../ooxml/source.ts';
import type { ColumnReading, RowReading, TableReading } from '../../types.ts';
import { formatOf } from '../layouts/fingerprints.ts';
import type { LayoutRead, ReadTable } from '../layouts/layout.ts';
import { LAYOUTS } from '../layouts/list.ts';
import { matrixOf, withLoose, type Loose } from '../layouts/loose.ts';
import { readSheets } from '../layouts/pirs.ts';
import { findTables, type Found, type MatrixTable } from '../iom/detect.ts';
import { readMatrix, type ReadMatrix } from '../iom/matrix.ts';
import { tierLabel, tierOf, type GeneralRole } from './dictionary.ts';
import { findGeneral, type Choices, type GeneralTable } from './detect.ts';
import { readGeneral, type ReadGeneral } from './read.ts';

export interface Chosen {
  readonly found: Found;
  readonly matrix: ReadMatrix;
  /** Results whose level no word says, by index. */
  readonly unsure: readonly number[];
  readonly general: boolean;
  /** Id of the format; null for an IOM matrix and for a form that is nobody's that we know. */
  readonly format: string | null;
  /** What each table, column and row was taken for, for people to check. */
  readonly reading: readonly TableReading[];
}

/**
 * The general reading steps in where a person has chosen, where the other finds no result or passes over the name of an
 * outcome such as "Purpose", and where the table has more columns than an IOM matrix. Rows that neither words nor numbers
 * place are no logframe yet: guessing every level would be worse than asking for labels.
 */
export function readBest(blocks: readonly Block[], choices?: Choices): Chosen {
  const { sheets, tables: apart } = choices === undefined ? readSheets(blocks) : { sheets: [], tables: [] };
  const chosen = readOne(
    blocks,
    apart.map(({ table }) => table),
    choices,
  );
  const matrix = [
    ...chosen.found.matrix,
    ...apart.map((sheet): MatrixTable => ({ ...sheet, columns: new Map(), firstRow: sheet.headerRow })),
  ];
  const read = { ...chosen, found: { ...chosen.found, matrix } };
  if (chosen.matrix.results.length > 0 || sheets.length === 0)
    return { ...read, matrix: withLoose(chosen.matrix, [...sheets, ...chosen.loose]) };
  return { ...read, matrix: matrixOf(sheets), general: true, format: 'usaid-pirs' };
}

function readOne(
  all: readonly Block[],
  apart: readonly Table[],
  choices?: Choices,
): Chosen & { readonly loose: readonly Loose[] } {
  const blocks = all.filter((block) => block.kind !== 'table' || !apart.includes(block));
  const found = findTables(blocks);
  const matrix = readMatrix(found.matrix);
  const layout = choices === undefined ? readLayout(blocks) : null;
  const tables = findGeneral(all, choices, apart);
  const general = readGeneral(tables);
  const reading = readingOf(tables, general);
  const format = formatOf(tables);
  const read = { unsure: [], general: false, format: null, reading, loose: [] };
  const asRead = { ...read, found, matrix };
  if (layout) {
    const { id, matrix: own, tables: taken } = layout;
    return { ...read, found: replaced(found, taken), matrix: own, general: true, format: id };
  }
  const passedOver = matrix.left.some(({ text }) => (tierLabel(text) ?? tierOf(text))?.tier === 'outcome');
  const byHeart =
    format === null &&
    matrix.results.length > 0 &&
    !(passedOver && matrix.results.every((r) => r.level !== 'outcome')) &&
    !general.shaded &&
    tables.every((table) => knownByHeart(table, found.matrix));
  if (choices === undefined && byHeart) return asRead;
  const placed =
    general.shaded || general.results.some((r, i) => r.code !== null || !general.unsure.includes(i));
  if (choices === undefined && !placed) return asRead;
  const { unsure, loose } = general;
  return {
    found: replaced(
      found,
      tables.map(({ origin, headerRow }) => ({ table: origin, headerRow })),
      tables.flatMap(({ context }) => context),
    ),
    matrix: general,
    unsure,
    general: true,
    format,
    reading,
    loose,
  };
}

/** Every column that the general reader knows, the other knows as well. */
function knownByHeart({ origin, columns, headerRow }: GeneralTable, matrix: readonly MatrixTable[]): boolean {
  const own = matrix.find(({ table }) => table === origin);
  if (headerRow < 0) return true;
  return [...columns.values()].every(
    ({ role }) =>
      role === 'comment' || (own?.columns as ReadonlyMap<GeneralRole, number> | undefined)?.has(role),
  );
}

function readingOf(tables: readonly GeneralTable[], { rows }: ReadGeneral): TableReading[] {
  return tables.map(({ index, headerRow, columns }): TableReading => ({
    table: index,
    headerRow,
    columns: Object.fromEntries(
      [...columns].map(([c, { role, sure }]): [number, ColumnReading] => [c, { role, sure }]),
    ),
    rows: Object.fromEntries(
      rows.flatMap(({ table, row, as, sure }): [number, RowReading][] =>
        table === index ? [[row, { as, sure }]] : [],
      ),
    ),
  }));
}

function readLayout(blocks: readonly Block[]): (LayoutRead & { readonly id: string }) | null {
  for (const { id, read } of LAYOUTS) {
    const found = read(blocks);
    if (found) return { ...found, id };
  }
  return null;
}

/** Tables that only the other reading took for a matrix are other tables now: their words are kept as notes. */
function replaced(found: Found, tables: readonly ReadTable[], context: readonly string[] = []): Found {
  const own = new Set(tables.map(({ table }) => table));
  const matrix = tables.map((read): MatrixTable => ({
    ...read,
    columns: new Map(),
    firstRow: read.headerRow + 1,
  }));
  const dropped = found.matrix.map(({ table }) => table).filter((table) => !own.has(table));
  return {
    matrix,
    named: new Set(context.flatMap((line) => [line, ...line.split('\n')])),
    workplan: found.workplan.filter(({ table }) => !own.has(table)),
    project: found.project.filter((table) => !own.has(table)),
    other: [...found.other.filter((table) => !own.has(table)), ...dropped],
  };
}
