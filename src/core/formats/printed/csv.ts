/** A printed document as one CSV table: its rows and nothing else. A table for a spreadsheet has no title, so the project is its first column. */
import { strToU8 } from 'fflate';
import { csv, safeCell } from '../data/csv.ts';
import type { PrintedCell, PrintedDocument } from './document.ts';

const wordsOf = ({ paragraphs }: PrintedCell): string =>
  paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join('')).join('\n');

export const printedCsv = ({ title, sections }: PrintedDocument, project: string): Uint8Array =>
  strToU8(
    csv(
      sections.flatMap(({ rows }) =>
        rows.map(({ head, cells }) => [head ? project : title, ...cells.map(wordsOf)].map(safeCell)),
      ),
    ),
  );
