/** Which reading fits a document: the IOM matrix, which we know by heart, or the general one. */
import type { Block } from '../../ooxml/source.ts';
import { findTables, type Found, type MatrixTable } from '../iom/detect.ts';
import { readMatrix, type ReadMatrix } from '../iom/matrix.ts';
import { tierLabel, tierOf } from './dictionary.ts';
import { findGeneral, type GeneralTable } from './detect.ts';
import { readGeneral } from './read.ts';

export interface Chosen {
  readonly found: Found;
  readonly matrix: ReadMatrix;
  /** Results whose level no word says, by index. */
  readonly unsure: readonly number[];
  readonly general: boolean;
}

/**
 * The general reading steps in only where the other finds no result, or passes over the name of an outcome such as
 * "Purpose". Rows that neither words nor numbers place are no logframe yet: guessing every level would be worse than asking
 * for labels.
 */
export function readBest(blocks: readonly Block[]): Chosen {
  const found = findTables(blocks);
  const matrix = readMatrix(found.matrix);
  const asRead: Chosen = { found, matrix, unsure: [], general: false };
  const passedOver = matrix.left.some(({ text }) => (tierLabel(text) ?? tierOf(text))?.tier === 'outcome');
  if (matrix.results.length > 0 && !(passedOver && matrix.results.every((r) => r.level !== 'outcome')))
    return asRead;
  const tables = findGeneral(blocks);
  const general = readGeneral(tables);
  const placed = general.results.some((r, i) => r.code !== null || !general.unsure.includes(i));
  if (!placed) return asRead;
  return { found: replaced(found, tables), matrix: general, unsure: general.unsure, general: true };
}

/** Tables that only the other reading took for a matrix are other tables now: their words are kept as notes. */
function replaced(found: Found, tables: readonly GeneralTable[]): Found {
  const own = new Set(tables.map(({ table }) => table));
  const matrix = tables.map(({ table, columns, headerRow }): MatrixTable => {
    const source = columns.get('source');
    return {
      table,
      columns: new Map(source === undefined ? [] : [['source', source]]),
      headerRow,
      firstRow: headerRow + 1,
    };
  });
  const dropped = found.matrix.map(({ table }) => table).filter((table) => !own.has(table));
  return {
    matrix,
    workplan: found.workplan.filter(({ table }) => !own.has(table)),
    project: found.project.filter((table) => !own.has(table)),
    other: [...found.other.filter((table) => !own.has(table)), ...dropped],
  };
}
