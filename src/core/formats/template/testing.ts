/** Templates made for tests, filled, and what is in them afterwards. */

import { docx, p, tbl, tc, tr } from '../../../../tests/fixtures/wordXml.ts';
import { type Document } from '../../model/index.ts';
import { FormatError, writeFile } from '../index.ts';
import { openPackage } from '../ooxml/package.ts';
import { readDocx } from '../ooxml/docx.ts';
import { cellText, type SourceDocument } from '../ooxml/source.ts';
import { writeWorkbook, type SheetCell } from '../ooxml/workbook.ts';
import { readXlsx } from '../ooxml/xlsx.ts';

export const DAY = { language: 'en', date: '2026-11-21' };
export const fill = async (doc: Document, bytes: Uint8Array, as: 'docx' | 'xlsx'): Promise<Uint8Array> =>
  (await writeFile(doc, { to: 'template', as, ...DAY, template: { bytes, fileName: `form.${as}` } })).bytes;
export const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'was filled',
    (e: unknown) => (e instanceof FormatError ? e.message : `no sentence: ${String(e)}`),
  );

export const rowsOf = ({ blocks }: SourceDocument): string[][] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [[block.text]];
    return Array.from({ length: block.rowCount }, (_, row) =>
      block.cells.filter((c) => c.row === row).map(cellText),
    );
  });
export const linesOf = (bytes: Uint8Array): string[][] => {
  const pack = openPackage(bytes, 'filled');
  return rowsOf(pack.kind === 'docx' ? readDocx(pack) : readXlsx(pack));
};

export const cell = (text: string): SheetCell => ({ runs: [{ text }], style: {} });
export const workbook = (
  rows: readonly (readonly string[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
) =>
  writeWorkbook({
    title: 'Form',
    date: '2026-11-21',
    sheets: [
      {
        name: 'Form',
        columns: [20, 20, 20],
        rows: rows.map((row) => ({ height: 15, cells: row.map(cell) })),
        merges,
        frozenRows: 0,
        printTitles: null,
        rightToLeft: false,
      },
    ],
  });

export const ROWS = [
  ['{#outcomes}{label}', '{statement}'],
  [
    '{#outputs}{#indicators}{outcome.code}',
    '{output.label}: {statement} ({target}){/indicators}{/outputs}{/outcomes}',
  ],
];
export const word = (rows = ROWS): Uint8Array =>
  docx({
    body: `${p('Form of {project.title}')}${tbl(
      rows.map((row) => tr(row.map((t) => tc(t)))),
      2,
    )}${p('End')}`,
  });
