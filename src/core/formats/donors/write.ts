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
  const printing = labelsIn(donor, language, labels);
  const printed = donor.print(doc, { ...printing, date });
  if (as === 'csv')
    return (await import('../printed/csv.ts')).printedCsv(printed, printing.labels['project'] ?? '');
  const write =
    as === 'docx'
      ? (await import('../printed/docx.ts')).printedDocx
      : (await import('../printed/xlsx.ts')).printedXlsx;
  return write(printed, date);
}
