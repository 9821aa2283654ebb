/** Writes a document that is one plain table. See docs/formats/iom-risk-plan.md and iom-results-monitoring-framework.md. */
import { TableRow, type Table } from 'docx';
import type { Document } from '../../../model/index.ts';
import type { Sheet } from '../../ooxml/workbook.ts';
import type { WriteOptions } from '../../types.ts';
import { HEADER_FILL, type Writer } from '../../printed/docxParts.ts';
import { tableFile, tableWorkbook } from './ownDocument.ts';
import type { PrintedList } from './printLists.ts';
import {
  HEADER,
  cell,
  grow,
  headerHeight,
  heightOf,
  linesOf,
  type Merge,
  type SheetRow,
} from '../../printed/xlsxParts.ts';

export const writeListDocx = (doc: Document, options: WriteOptions, list: PrintedList): Promise<Uint8Array> =>
  tableFile(doc, options, list.heading, (writer) => listTable(list, writer));

export const writeListXlsx = (doc: Document, options: WriteOptions, list: PrintedList): Uint8Array =>
  tableWorkbook(doc, options, list.heading, listSheet(list));

function listTable({ columns, groups }: PrintedList, { paragraph, cell: wordCell, table }: Writer): Table {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, docxWidth: width }) =>
      wordCell([paragraph([{ text: label, bold: true }])], { width, fill: HEADER_FILL }),
    ),
  });
  const body = groups.flatMap((rows) =>
    rows.map((texts, line) => {
      const merge = rows.length < 2 ? undefined : line === 0 ? 'start' : 'go on';
      const children = texts.map((text, i) => {
        const width = columns[i]?.docxWidth ?? 0;
        if (i === 0 && line > 0) return wordCell([], { width, merge });
        return wordCell([paragraph([{ text }])], { width, ...(i === 0 && { merge }) });
      });
      return new TableRow({ cantSplit: true, children });
    }),
  );
  return table(
    [header, ...body],
    columns.map((c) => c.docxWidth),
  );
}

function listSheet({ heading, columns, groups }: PrintedList): Omit<Sheet, 'rightToLeft'> {
  const widths = columns.map((c) => c.xlsxWidth);
  const labels = columns.map((c) => c.label);
  const high = (texts: readonly string[]): number =>
    heightOf(Math.max(...texts.map((text, i) => linesOf(text, widths[i] ?? 1))));
  const rows: SheetRow[] = [
    { height: headerHeight(labels, widths), cells: labels.map((text) => cell(text, HEADER)) },
  ];
  const merges: Merge[] = [];
  for (const group of groups) {
    const first = rows.length;
    group.forEach((texts, line) => {
      const own = ['', ...texts.slice(1)];
      rows.push({
        height: high(own),
        cells: [cell(line === 0 ? (texts[0] ?? '') : ''), ...own.slice(1).map((text) => cell(text))],
      });
    });
    if (group.length > 1) merges.push([first, 0, rows.length - 1, 0]);
    grow(rows, first, high([group[0]?.[0] ?? '']));
  }
  return { name: heading, columns: widths, rows, merges, frozenRows: 1, printTitles: [0, 0] };
}
