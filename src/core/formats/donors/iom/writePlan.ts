/** Writes the work plan as a document of its own. See docs/formats/iom-work-plan.md. */
import { HeadingLevel } from 'docx';
import { projectOf, type Document } from '../../../model/index.ts';
import { writeWorkbook } from '../../ooxml/workbook.ts';
import { FormatError, type WriteOptions } from '../../types.ts';
import { wordFile } from './docxPage.ts';
import { docxWriter } from './docxParts.ts';
import { planTable } from './docxPlan.ts';
import { isRightToLeft } from './languages.ts';
import { TEXT_WIDTH } from './layouts.ts';
import { printPlan } from './print.ts';
import type { PrintedPlan } from './printProject.ts';
import { planSheet } from './xlsxPlan.ts';

function planOf(doc: Document, language: string): PrintedPlan {
  const plan = printPlan(doc);
  if (!plan) throw new FormatError('formats.write.noPlan', {}, language);
  return plan;
}

/** @throws FormatError where there is no activity to print */
export async function writePlanDocx(doc: Document, { language, date }: WriteOptions): Promise<Uint8Array> {
  const plan = planOf(doc, language);
  const project = projectOf(doc);
  const title = project.title.replaceAll('\n', ' ');
  const words = project.language ?? language;
  const writer = docxWriter(words);
  return wordFile({
    title: title ? `${title}: work plan` : 'Work plan',
    foot: title,
    language: words,
    date,
    children: [
      ...(title ? [writer.paragraph([{ text: title }], { heading: HeadingLevel.HEADING_1 })] : []),
      writer.paragraph([{ text: 'Work plan' }], { heading: HeadingLevel.HEADING_2 }),
      planTable(plan, writer, TEXT_WIDTH),
    ],
  });
}

/** @throws FormatError where there is no activity to print */
export function writePlanXlsx(doc: Document, { language, date }: WriteOptions): Uint8Array {
  const plan = planOf(doc, language);
  const project = projectOf(doc);
  const rightToLeft = isRightToLeft(project.language ?? language);
  const title = project.title.replaceAll('\n', ' ');
  return writeWorkbook({
    title: title ? `${title}: work plan` : 'Work plan',
    sheets: [{ ...planSheet(plan), rightToLeft }],
    date,
  });
}
