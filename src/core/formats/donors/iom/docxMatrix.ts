/** The results matrix and the project block in the Word export. */
import { TableRow, type Table, type TableCell } from 'docx';
import {
  BAND_FILL,
  HEADER_FILL,
  ITEM_SPACING,
  numberedLine,
  tabbed,
  type Words,
  type Writer,
} from '../../printed/docxParts.ts';
import { TEXT_WIDTH } from './layouts.ts';
import type { PrintedMatrix, PrintedRow } from './print.ts';
import type { PrintedAssumptions } from './printKeys.ts';
import type { PrintedField } from './printProject.ts';

export function projectTable(project: readonly PrintedField[], { paragraph, cell, table }: Writer): Table {
  const widths = [3_400, TEXT_WIDTH - 3_400];
  return table(
    project.map(
      ({ label, lines, list }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([paragraph([{ text: label, bold: true }])], { width: widths[0] as number }),
            cell(
              lines.map((text) =>
                paragraph(
                  [{ text }],
                  list && lines.length > 1 ? { numbering: { reference: 'bullets', level: 0 } } : {},
                ),
              ),
              { width: widths[1] as number },
            ),
          ],
        }),
    ),
    widths,
    'firstColumn',
  );
}

/** The cell of assumptions beside a line; the first line of a row is 0. */
type Beside = (line: number) => TableCell;

export function matrixTable({ layout, rows, assumptions }: PrintedMatrix, writer: Writer): Table {
  const { paragraph, cell, table } = writer;
  const widths = layout.docxWidths;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: layout.profile.columns.map(({ label }, i) =>
      cell([paragraph([{ text: label, bold: true }])], { width: widths[i] as number, fill: HEADER_FILL }),
    ),
  });
  const width = widths.at(-1) as number;
  const [from = 0] = layout.assumptions === 'merged' ? [...assumptions.keys()] : [];
  /**
   * A merged cell runs from the first outcome to the end of the table, as the donor prints it. Word and LibreOffice let
   * its text flow over the pages beside the rows.
   */
  const beside = (row: number, lines: number): Beside => {
    const paragraphs = assumptionParagraphs(assumptions.get(row) ?? [], writer);
    return (line) => {
      if (layout.assumptions === 'byRow')
        return cell(line === 0 ? paragraphs : [], { width, merge: mergeOf(line, lines) });
      if (row < from) return cell([], { width });
      return row === from && line === 0
        ? cell(paragraphs, { width, merge: 'start' })
        : cell([], { width, merge: 'go on' });
    };
  };
  const body = rows.flatMap((row, i) => {
    if (row.kind === 'result') return resultRows(row, layout, writer, beside(i, row.indicators.length));
    const wide =
      row.kind === 'heading' ? row.fullWidth : layout.assumptions === 'byRow' && !assumptions.has(i);
    return [bandRow(row, wide, widths, writer, beside(i, 1))];
  });
  return table([header, ...body], widths);
}

const mergeOf = (line: number, lines: number): 'start' | 'go on' | undefined =>
  lines < 2 ? undefined : line === 0 ? 'start' : 'go on';

/** A heading, or a list of activities: over the whole width, or beside the assumptions. */
function bandRow(
  row: Exclude<PrintedRow, { kind: 'result' }>,
  wide: boolean,
  widths: readonly number[],
  { paragraph, cell }: Writer,
  beside: Beside,
): TableRow {
  const heading = row.kind === 'heading';
  const title = paragraph([{ text: heading ? row.text : row.heading, bold: true }], { keepNext: true });
  const items = heading
    ? []
    : row.items.map(({ text, also }) =>
        paragraph(
          [{ text: tabbed(text) }, ...(also ? [{ text: `\n${also}`, italic: true }] : [])],
          numberedLine(text),
        ),
      );
  const columnSpan = widths.length - (wide ? 0 : 1);
  const width = wide ? TEXT_WIDTH : TEXT_WIDTH - (widths.at(-1) as number);
  const words = cell([title, ...items], { columnSpan, width, ...(heading && { fill: BAND_FILL }) });
  return new TableRow({ cantSplit: heading, children: [words, ...(wide ? [] : [beside(0)])] });
}

function resultRows(
  row: Extract<PrintedRow, { kind: 'result' }>,
  { profile, docxWidths }: PrintedMatrix['layout'],
  { paragraph, cell }: Writer,
  beside: Beside,
): TableRow[] {
  const { inline, label, statement, also } = row;
  const name: Words = { text: inline ? `${label}: ` : label, bold: true };
  const result = [
    paragraph(inline ? [name, { text: statement }] : [name]),
    ...(inline || statement === '' ? [] : [paragraph([{ text: statement }])]),
    ...(also ? [paragraph([{ text: also, italic: true }])] : []),
  ];
  const lines = row.indicators.length > 0 ? row.indicators : [null];
  return lines.map((indicator, line) => {
    // Rows of one result stay on one page, unless they are so many that this would leave pages half empty.
    const keepNext = line < lines.length - 1 && lines.length <= 6;
    const children = profile.columns.map(({ column }, i) => {
      const width = docxWidths[i] as number;
      if (column === 'result')
        return cell(line === 0 ? result : [], { width, merge: mergeOf(line, lines.length) });
      if (column === 'assumptions') return beside(line);
      const texts = indicator?.[column] ?? [];
      return cell(
        texts.map((text) => paragraph([{ text }], { keepNext })),
        { width },
      );
    });
    return new TableRow({ cantSplit: true, children });
  });
}

function assumptionParagraphs(groups: readonly PrintedAssumptions[], { paragraph }: Writer) {
  return groups.flatMap(({ heading, items }, i) => [
    ...(heading
      ? [
          paragraph([{ text: heading, bold: true }], {
            keepNext: true,
            spacing: { before: i === 0 ? 0 : 120 },
          }),
        ]
      : []),
    ...items.map(({ key, statement }) =>
      paragraph([{ text: key ? `-${key}: ${statement}` : `-${statement}` }], ITEM_SPACING),
    ),
  ]);
}
