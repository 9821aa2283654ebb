/** Writes any of the IOM documents. */
import { formatTranslator, type FormatMessageKey } from '../../../i18n/formats.ts';
import type { Document } from '../../../model/index.ts';
import { FormatError, type WriteOptions } from '../../types.ts';
import { LAYOUT_2012, LAYOUT_CURRENT, type MatrixLayout } from './layouts.ts';
import { leftOut, matrixLeftOut, monitoringLeftOut, planLeftOut } from './leftOut.ts';
import { printPlan } from './print.ts';
import { printMonitoring, printRisks, type PrintedList } from './printLists.ts';

export interface Written {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly string[];
}

type Write = (doc: Document, options: WriteOptions) => Promise<Written>;

const WRITERS: Readonly<Record<string, Write>> = {
  'iom-results-matrix': (doc, options) => writeMatrix(doc, options, LAYOUT_2012, []),
  'iom-results-matrix-current': (doc, options) =>
    writeMatrix(doc, options, LAYOUT_CURRENT, ['formats.leftOut.sources']),
  'iom-work-plan': async (doc, options) => {
    const plan = there(printPlan(doc), 'formats.write.noPlan', options);
    const { writePlanDocx, writePlanXlsx } = await import('./writePlan.ts');
    const write = options.as === 'docx' ? writePlanDocx : writePlanXlsx;
    return {
      bytes: await write(doc, options, plan),
      leftOut: planLeftOut(doc, formatTranslator(options.language)),
    };
  },
  'iom-risk-plan': async (doc, options) => ({
    bytes: await writeList(doc, options, there(printRisks(doc), 'formats.write.noRisks', options)),
    leftOut: matrixLeftOut(doc, formatTranslator(options.language)),
  }),
  'iom-results-monitoring-framework': async (doc, options) => ({
    bytes: await writeList(doc, options, there(printMonitoring(doc), 'formats.write.noResults', options)),
    leftOut: monitoringLeftOut(doc, formatTranslator(options.language)),
  }),
};

/**
 * @returns null for a format that is not IOM's
 * @throws FormatError where there is nothing to print
 */
export const writeIom = (doc: Document, options: WriteOptions): Promise<Written> | null =>
  WRITERS[options.to]?.(doc, options) ?? null;

async function writeMatrix(
  doc: Document,
  options: WriteOptions,
  layout: MatrixLayout,
  carried: readonly FormatMessageKey[],
): Promise<Written> {
  const word = options.as === 'docx';
  const write = word
    ? (await import('./writeDocx.ts')).writeDocx
    : (await import('./writeXlsx.ts')).writeXlsx;
  return {
    bytes: await write(doc, options, layout),
    leftOut: leftOut(doc, formatTranslator(options.language), carried),
  };
}

async function writeList(doc: Document, options: WriteOptions, list: PrintedList): Promise<Uint8Array> {
  const { writeListDocx, writeListXlsx } = await import('./writeList.ts');
  return options.as === 'docx' ? writeListDocx(doc, options, list) : writeListXlsx(doc, options, list);
}

function there<T>(printed: T | null, key: FormatMessageKey, { language }: WriteOptions): T {
  if (printed === null) throw new FormatError(key, {}, language);
  return printed;
}
