/** Writes any of the IOM documents. */
import type { FormatMessageKey } from '../../../i18n/formats.ts';
import type { Document } from '../../../model/index.ts';
import { FormatError, type WriteOptions } from '../../types.ts';
import { iomLabels } from './labels.ts';
import { LAYOUT_2012, LAYOUT_CURRENT, layoutIn, type MatrixLayout } from './layouts.ts';
import { printPlan } from './print.ts';
import { printMonitoring, printRisks, type PrintedList } from './printLists.ts';

type Write = (doc: Document, options: WriteOptions) => Promise<Uint8Array>;

const WRITERS: Readonly<Record<string, Write>> = {
  'iom-results-matrix': (doc, options) => writeMatrix(doc, options, layoutIn(LAYOUT_2012, options.language)),
  'iom-results-matrix-current': (doc, options) =>
    writeMatrix(doc, options, layoutIn(LAYOUT_CURRENT, options.language)),
  'iom-work-plan': async (doc, options) => {
    const plan = there(printPlan(doc, iomLabels(options.language)), 'formats.write.noPlan', options);
    const { writePlanDocx, writePlanXlsx } = await import('./writePlan.ts');
    return (options.as === 'docx' ? writePlanDocx : writePlanXlsx)(doc, options, plan);
  },
  'iom-risk-plan': (doc, options) =>
    writeList(
      doc,
      options,
      there(printRisks(doc, iomLabels(options.language)), 'formats.write.noRisks', options),
    ),
  'iom-results-monitoring-framework': (doc, options) =>
    writeList(
      doc,
      options,
      there(printMonitoring(doc, iomLabels(options.language)), 'formats.write.noResults', options),
    ),
};

/**
 * @returns null for a format that is not IOM's
 * @throws FormatError where there is nothing to print
 */
export const writeIom = (doc: Document, options: WriteOptions): Promise<Uint8Array> | null =>
  WRITERS[options.to]?.(doc, options) ?? null;

async function writeMatrix(doc: Document, options: WriteOptions, layout: MatrixLayout): Promise<Uint8Array> {
  const write =
    options.as === 'docx'
      ? (await import('./writeDocx.ts')).writeDocx
      : (await import('./writeXlsx.ts')).writeXlsx;
  return write(doc, options, layout);
}

async function writeList(doc: Document, options: WriteOptions, list: PrintedList): Promise<Uint8Array> {
  const { writeListDocx, writeListXlsx } = await import('./writeList.ts');
  return options.as === 'docx' ? writeListDocx(doc, options, list) : writeListXlsx(doc, options, list);
}

function there<T>(printed: T | null, key: FormatMessageKey, { language }: WriteOptions): T {
  if (printed === null) throw new FormatError(key, {}, language);
  return printed;
}
