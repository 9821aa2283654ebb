/**
 * Writes a results matrix as a Word document: A4 landscape, project block, "4. Results Matrix", "5. Work plan". See
 * docs/formats/iom-results-matrix.md.
 */
import { HeadingLevel } from 'docx';
import type { Document } from '../../../model/index.ts';
import { FormatError, type WriteOptions } from '../../types.ts';
import { matrixTable, projectTable } from './docxMatrix.ts';
import { wordFile } from '../../printed/docxPage.ts';
import { docxWriter } from '../../printed/docxParts.ts';
import { planTable } from './docxPlan.ts';
import { TEXT_WIDTH, type MatrixLayout } from './layouts.ts';
import { printMatrix } from './print.ts';

/** @throws FormatError where there is no result to print */
export async function writeDocx(
  doc: Document,
  { language, date }: WriteOptions,
  layout: MatrixLayout,
): Promise<Uint8Array> {
  const printed = printMatrix(doc, layout);
  if (printed.rows.length === 0) throw new FormatError('formats.write.noResults', {}, language);
  const { title, project, workplan } = printed;
  const words = printed.language ?? language;
  const writer = docxWriter(words);
  return wordFile({
    title: title || layout.labels.matrix,
    foot: title,
    language: words,
    labelLanguage: layout.language,
    date,
    sections: [
      {
        page: 'landscape',
        children: [
          ...(title ? [writer.paragraph([{ text: title }], { heading: HeadingLevel.HEADING_1 })] : []),
          ...(project.length > 0 ? [projectTable(project, writer)] : []),
          writer.paragraph([{ text: `4. ${layout.labels.matrix}` }], { heading: HeadingLevel.HEADING_2 }),
          matrixTable(printed, writer),
          ...(workplan
            ? [
                writer.paragraph([{ text: `5. ${layout.labels.plan}` }], { heading: HeadingLevel.HEADING_2 }),
                planTable(workplan, writer, TEXT_WIDTH),
              ]
            : []),
        ],
      },
    ],
  });
}
