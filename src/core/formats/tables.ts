/** Archives and tables that hold no matrix: a Miradi project, our own CSV set, or a graph of nodes and edges. */
import { isCsvSet, readCsvSet, type CsvFiles } from './data/readCsv.ts';
import { isGraph, readGraphTables, tableKind } from './graph/readTables.ts';
import { rowsOfText } from './plain/delimited.ts';
import { MIRADI_PART } from './miradi/names.ts';
import { cellText, type SourceDocument, type Table } from './ooxml/source.ts';
import { openZip, ZipError, type Archive } from './ooxml/zip.ts';
import { FormatError, type ImportResult, type ReadOptions } from './types.ts';

/** Null for anything else, which the readers of a matrix look at. @throws FormatError for an archive that is damaged or holds other tables */
export async function readTables(
  kind: 'zip' | 'delimited',
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): Promise<ImportResult | null> {
  if (kind === 'delimited') {
    const file: CsvFiles = new Map([[fileName, rowsOfText(bytes)]]);
    return isGraph(file) ? readGraphTables(file, fileName, options) : null;
  }
  const archive = openArchive(bytes, fileName, options.language);
  if (archive.names.includes(MIRADI_PART)) {
    const { readMiradi } = await import('./miradi/read.ts');
    return readMiradi(archive, fileName, options);
  }
  const files = csvInside(archive);
  if (isCsvSet(files)) return readCsvSet(files, fileName, options);
  if (isGraph(files)) return readGraphTables(files, fileName, options);
  if (files.size > 0) throw new FormatError('formats.read.noGraph', { file: fileName }, options.language);
  return null;
}

/** The sheets of a workbook as Kumu gives them out: one of edges, and one of nodes where there are others. Null for anything else. */
export function readSheets(
  { blocks }: SourceDocument,
  fileName: string,
  options: ReadOptions,
): ImportResult | null {
  const sheets = blocks.filter((block) => block.kind === 'table');
  // A document with words between its tables is no workbook.
  if (sheets.length < blocks.length) return null;
  const kinds = sheets.map((sheet) => tableKind(rowsOfTable(sheet, 1)));
  const whole = kinds.includes('edges') && (kinds.includes('nodes') || kinds.length === 1);
  if (!whole) return null;
  const files = sheets.map((sheet, i) => [sheet.title || `${i + 1}`, rowsOfTable(sheet)] as const);
  return readGraphTables(new Map(files), fileName, options);
}

function rowsOfTable(table: Table, most = table.rowCount): string[][] {
  const rows = Array.from({ length: Math.min(most, table.rowCount) }, () =>
    Array<string>(table.columns).fill(''),
  );
  for (const cell of table.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = cellText(cell);
  }
  return rows;
}

/** @throws FormatError with its own sentence for a damaged, protected or oversized archive */
function openArchive(bytes: Uint8Array, file: string, language?: string): Archive {
  const guard = <R>(read: () => R): R => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      const broken = /\.xmpz2$/i.test(file)
        ? 'miradiBroken'
        : /\.zip$/i.test(file)
          ? 'brokenArchive'
          : 'brokenZip';
      const reason = error.reason === 'broken' ? broken : error.reason;
      throw new FormatError(`formats.read.${reason}`, { file }, language);
    }
  };
  const { names, read } = guard(() => openZip(bytes));
  return { names, read: (name) => guard(() => read(name)) };
}

/** Folders and what systems put beside the files are no tables. */
const isCsv = (name: string): boolean => /\.csv$/i.test(name) && !/(^|\/)[._]/.test(name);

function csvInside(archive: Archive): CsvFiles {
  const names = archive.names.filter(isCsv);
  return new Map(names.map((name) => [name, rowsOfText(archive.read(name) ?? new Uint8Array())]));
}
