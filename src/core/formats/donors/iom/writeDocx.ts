/**
 * Writes the results matrix of the 2012 layout as a Word document: A4 landscape, project block, "4. Results Matrix",
 * "5. Work plan". See docs/formats/iom-results-matrix.md.
 */
import {
  Document as WordDocument,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TableRow,
  TextRun,
  type TableCell,
} from 'docx';
import type { Document } from '../../../model/index.ts';
import { printable } from '../../ooxml/source.ts';
import { repack } from '../../ooxml/repack.ts';
import { FormatError, type WriteOptions } from '../../types.ts';
import {
  BAND_FILL,
  FONT,
  HEADER_FILL,
  ITEM_SPACING,
  NUMBERED,
  tabbed,
  TEXT_SIZE,
  docxWriter,
  type CellOptions,
  type Words,
  type Writer,
} from './docxParts.ts';
import { planTable } from './docxPlan.ts';
import { printMatrix, type PrintedMatrix, type PrintedRow } from './print.ts';

/** A4 on its side with margins of 18 mm: 297 mm − 36 mm in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_020 };
const TEXT_WIDTH = PAGE.height - 2 * PAGE.margin;
const MATRIX_WIDTHS = [4_300, 3_700, 2_700, TEXT_WIDTH - 10_700] as const;

/** @throws FormatError where there is no result to print */
export async function writeDocx(doc: Document, { language, date }: WriteOptions): Promise<Uint8Array> {
  const printed = printMatrix(doc);
  if (printed.rows.length === 0) throw new FormatError('formats.write.noResults', {}, language);
  const lang = printed.language ?? language;
  const writer = docxWriter(lang);
  const title = printable(printed.title);
  const word = new WordDocument({
    creator: 'Throughline',
    title: title || 'Results matrix',
    styles: styles(lang),
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 200, hanging: 200 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: 1_020,
              bottom: 1_020,
              left: PAGE.margin,
              right: PAGE.margin,
              header: 500,
              footer: 500,
            },
          },
        },
        footers: { default: footer(title) },
        children: [
          ...(title ? [writer.paragraph([{ text: title }], { heading: HeadingLevel.HEADING_1 })] : []),
          ...(printed.project.length > 0 ? [projectTable(printed, writer)] : []),
          writer.paragraph([{ text: '4. Results Matrix' }], { heading: HeadingLevel.HEADING_2 }),
          matrixTable(printed, writer),
          ...(printed.workplan
            ? [
                writer.paragraph([{ text: '5. Work plan' }], { heading: HeadingLevel.HEADING_2 }),
                planTable(printed.workplan, writer, TEXT_WIDTH),
              ]
            : []),
        ],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(word)), date);
}

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '1F1F1F' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const styles = (language: string) => ({
  default: {
    document: {
      run: { font: FONT, size: TEXT_SIZE, language: { value: language, bidirectional: language } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    heading1: heading(28, 0),
    heading2: heading(24, 280),
  },
});

function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: title.length > 120 ? `${title.slice(0, 119).trimEnd()}…` : title, size: 15 }),
          new TextRun({
            children: ['\t', 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            size: 15,
          }),
        ],
      }),
    ],
  });
}

function projectTable({ project }: PrintedMatrix, { paragraph, cell, table }: Writer) {
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
  );
}

function matrixTable(printed: PrintedMatrix, writer: Writer) {
  const { paragraph, cell, table } = writer;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: printed.columns.map((text, i) =>
      cell([paragraph([{ text, bold: true }])], { width: MATRIX_WIDTHS[i] as number, fill: HEADER_FILL }),
    ),
  });
  let merged = false;
  /**
   * The cell of assumptions runs from the first outcome to the end of the table, as the donor prints it. Word and
   * LibreOffice let its text flow over the pages beside the rows.
   */
  const assumptions = (row: number): TableCell => {
    const width = MATRIX_WIDTHS[3];
    if (row < printed.assumptionsFrom) return cell([], { width });
    const merge = merged ? 'go on' : 'start';
    const paragraphs = merged ? [] : assumptionParagraphs(printed, writer);
    merged = true;
    return cell(paragraphs, { width, merge });
  };
  const rows = printed.rows.flatMap((row, i) => matrixRows(row, writer, () => assumptions(i)));
  return table([header, ...rows], MATRIX_WIDTHS);
}

function matrixRows(row: PrintedRow, { paragraph, cell }: Writer, assumptions: () => TableCell): TableRow[] {
  const [resultWidth, indicatorWidth, valueWidth] = MATRIX_WIDTHS;
  const band = resultWidth + indicatorWidth + valueWidth;
  if (row.kind === 'heading') {
    const words = [paragraph([{ text: row.text, bold: true }], { keepNext: true })];
    const wide = row.fullWidth;
    return [
      new TableRow({
        cantSplit: true,
        children: [
          cell(words, { columnSpan: wide ? 4 : 3, width: wide ? TEXT_WIDTH : band, fill: BAND_FILL }),
          ...(wide ? [] : [assumptions()]),
        ],
      }),
    ];
  }
  if (row.kind === 'activities') {
    const items = row.items.map(({ text, also }) =>
      paragraph([{ text: tabbed(text) }, ...(also ? [{ text: `\n${also}`, italic: true }] : [])], NUMBERED),
    );
    const title = paragraph([{ text: row.heading, bold: true }], { keepNext: true });
    return [
      new TableRow({
        children: [cell([title, ...items], { columnSpan: 3, width: band }), assumptions()],
      }),
    ];
  }
  const { inline, label, statement, also } = row;
  const name: Words = { text: inline ? `${label}: ` : label, bold: true };
  const result = [
    paragraph(inline ? [name, { text: statement }] : [name]),
    ...(inline || statement === '' ? [] : [paragraph([{ text: statement }])]),
    ...(also ? [paragraph([{ text: also, italic: true }])] : []),
  ];
  const lines = row.indicators.length > 0 ? row.indicators : [null];
  return lines.map((indicator, i) => {
    const merge: CellOptions['merge'] = lines.length === 1 ? undefined : i === 0 ? 'start' : 'go on';
    // Rows of one result stay on one page, unless they are so many that this would leave pages half empty.
    const keepNext = i < lines.length - 1 && lines.length <= 6;
    const values = indicator
      ? [
          paragraph([{ text: `${indicator.baselineLabel}: ${indicator.baseline}` }], { keepNext }),
          paragraph([{ text: `${indicator.targetLabel}: ${indicator.target}` }], { keepNext }),
        ]
      : [];
    return new TableRow({
      cantSplit: true,
      children: [
        cell(i === 0 ? result : [], { width: resultWidth, merge }),
        cell([paragraph([{ text: indicator?.statement ?? '' }], { keepNext })], { width: indicatorWidth }),
        cell(values, { width: valueWidth }),
        assumptions(),
      ],
    });
  });
}

function assumptionParagraphs({ assumptions }: PrintedMatrix, { paragraph }: Writer) {
  return assumptions.flatMap(({ heading, items }, i) => [
    paragraph([{ text: heading, bold: true }], { keepNext: true, spacing: { before: i === 0 ? 0 : 120 } }),
    ...items.map(({ key, statement }) =>
      paragraph([{ text: key ? `-${key}: ${statement}` : `-${statement}` }], ITEM_SPACING),
    ),
  ]);
}
