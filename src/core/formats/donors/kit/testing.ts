/** For the tests of donors' documents. */
import type { PrintedCell } from '../../printed/document.ts';

/** The words of a cell, a line for each paragraph. */
export const textOfCell = ({ paragraphs }: PrintedCell): string =>
  paragraphs.map((words) => words.map(({ text }) => text).join('')).join('\n');
