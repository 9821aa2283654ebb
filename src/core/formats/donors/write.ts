/** Writes a donor's document as a file. */
import type { Document } from '../../model/index.ts';
import type { WriteOptions } from '../types.ts';
import { labelsIn, type Donor } from './donor.ts';

/** @throws FormatError where there is nothing to print */
export async function writeDonor(
  donor: Donor,
  doc: Document,
  { as, language, date, labels }: WriteOptions,
): Promise<Uint8Array> {
  const printed = donor.print(doc, { ...labelsIn(donor, language, labels), date });
  const write =
    as === 'docx'
      ? (await import('../printed/docx.ts')).printedDocx
      : (await import('../printed/xlsx.ts')).printedXlsx;
  return write(printed, date);
}
