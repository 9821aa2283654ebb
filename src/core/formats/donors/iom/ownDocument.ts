/** A document around one table: the project's title, the name of the table, the table. */
import { HeadingLevel, type Table } from 'docx';
import { projectOf, type Document } from '../../../model/index.ts';
import { writeWorkbook, type Sheet } from '../../ooxml/workbook.ts';
import type { WriteOptions } from '../../types.ts';
import { wordFile } from '../../printed/docxPage.ts';
import { docxWriter, type Writer } from '../../printed/docxParts.ts';
import { isRightToLeft } from '../../printed/languages.ts';

const titleOf = (doc: Document): string => projectOf(doc).title.replaceAll('\n', ' ');
const fullTitle = (doc: Document, heading: string): string =>
  [titleOf(doc), heading].filter((words) => words !== '').join(': ');

export function tableFile(
  doc: Document,
  { language, date }: WriteOptions,
  heading: string,
  table: (writer: Writer) => Table,
): Promise<Uint8Array> {
  const title = titleOf(doc);
  const words = projectOf(doc).language ?? language;
  const writer = docxWriter(words);
  return wordFile({
    title: fullTitle(doc, heading),
    foot: title,
    language: words,
    labelLanguage: language,
    date,
    sections: [
      {
        page: 'landscape',
        children: [
          ...(title ? [writer.paragraph([{ text: title }], { heading: HeadingLevel.HEADING_1 })] : []),
          writer.paragraph([{ text: heading }], { heading: HeadingLevel.HEADING_2 }),
          table(writer),
        ],
      },
    ],
  });
}

export function tableWorkbook(
  doc: Document,
  { language, date }: WriteOptions,
  heading: string,
  sheet: Omit<Sheet, 'rightToLeft'>,
): Uint8Array {
  const rightToLeft = isRightToLeft(projectOf(doc).language ?? language);
  return writeWorkbook({ title: fullTitle(doc, heading), sheets: [{ ...sheet, rightToLeft }], date });
}
