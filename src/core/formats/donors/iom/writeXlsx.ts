/** Writes a results matrix as an Excel workbook: the matrix, the work plan and the project block, a sheet each. */
import type { Document } from '../../../model/index.ts';
import { writeWorkbook, type Sheet } from '../../ooxml/workbook.ts';
import { FormatError, type WriteOptions } from '../../types.ts';
import { isRightToLeft } from '../../printed/languages.ts';
import type { MatrixLayout } from './layouts.ts';
import { printMatrix, type PrintedMatrix } from './print.ts';
import { matrixSheet } from './xlsxMatrix.ts';
import { TEXT, cell, heightOf, linesOf } from '../../printed/xlsxParts.ts';
import { planSheet } from './xlsxPlan.ts';

/** @throws FormatError where there is no result to print */
export function writeXlsx(doc: Document, { language, date }: WriteOptions, layout: MatrixLayout): Uint8Array {
  const printed = printMatrix(doc, layout);
  if (printed.rows.length === 0) throw new FormatError('formats.write.noResults', {}, language);
  const rightToLeft = isRightToLeft(printed.language ?? language);
  const sheets = [matrixSheet(printed), ...(printed.workplan ? [planSheet(printed.workplan)] : [])];
  if (printed.project.length > 0) sheets.push(projectSheet(printed));
  return writeWorkbook({
    title: printed.title || layout.labels.matrix,
    sheets: sheets.map((sheet) => ({ ...sheet, rightToLeft })),
    date,
  });
}

function projectSheet({ title, project, layout: { labels } }: PrintedMatrix): Omit<Sheet, 'rightToLeft'> {
  const fields = [
    ...(title ? [{ label: `${labels.fields.title}:`, lines: [title], list: false }] : []),
    ...project,
  ];
  const rows = fields.map(({ label, lines, list }) => {
    const text = lines.map((line) => (list && lines.length > 1 ? `• ${line}` : line)).join('\n');
    return {
      height: heightOf(linesOf(text, 100)),
      cells: [cell(label, { ...TEXT, bold: true }), cell(text)],
    };
  });
  return { name: 'Project', columns: [28, 100], rows, merges: [], frozenRows: 0, printTitles: null };
}
