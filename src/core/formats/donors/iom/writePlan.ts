/** Writes the work plan as a document of its own. See docs/formats/iom-work-plan.md. */
import type { Document } from '../../../model/index.ts';
import type { WriteOptions } from '../../types.ts';
import { planTable } from './docxPlan.ts';
import { TEXT_WIDTH } from './layouts.ts';
import { tableFile, tableWorkbook } from './ownDocument.ts';
import type { PrintedPlan } from './printProject.ts';
import { planSheet } from './xlsxPlan.ts';

export const writePlanDocx = (doc: Document, options: WriteOptions, plan: PrintedPlan): Promise<Uint8Array> =>
  tableFile(doc, options, plan.labels.plan, (writer) => planTable(plan, writer, TEXT_WIDTH));

export const writePlanXlsx = (doc: Document, options: WriteOptions, plan: PrintedPlan): Uint8Array =>
  tableWorkbook(doc, options, plan.labels.plan, planSheet(plan));
