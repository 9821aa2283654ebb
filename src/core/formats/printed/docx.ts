/** A printed document as a Word file. */
import { HeadingLevel, TableRow, type Paragraph, type Table } from 'docx';
import type { PrintedDocument, PrintedLook, PrintedSection, PrintedWords } from './document.ts';
import { wordFile } from './docxPage.ts';
import {
  BAND_FILL,
  CENTRED,
  HEADER_FILL,
  ITEM_SPACING,
  ON_FILL,
  docxWriter,
  type Words,
  type Writer,
} from './docxParts.ts';
import { onGrid, type Placed } from './grid.ts';
import { textWidth } from './page.ts';

const FILLS: Readonly<Record<PrintedLook, string>> = {
  head: HEADER_FILL,
  band: BAND_FILL,
  label: BAND_FILL,
  on: ON_FILL,
};
/** Narrower than this, only six points fit; in twentieths of a point. */
const NARROW = 330;
const BOLD: readonly (PrintedLook | undefined)[] = ['head', 'band', 'label'];

/** @param date YYYY-MM-DD */
export function printedDocx(printed: PrintedDocument, date: string): Promise<Uint8Array> {
  const { title, language, labelLanguage, sections } = printed;
  const writer = docxWriter(language);
  const [first] = sections;
  const heading = sections.length === 1 ? (first?.heading ?? '') : '';
  return wordFile({
    title: [title, heading].filter((words) => words !== '').join(': '),
    foot: title,
    language,
    labelLanguage,
    date,
    sections: onPages(sections).map((group, g) => ({
      page: group[0]?.page ?? 'portrait',
      children: [
        ...(g === 0 && title
          ? [writer.paragraph([{ text: title }], { heading: HeadingLevel.HEADING_1 })]
          : []),
        ...group.flatMap((section, i) => sectionParts(section, writer, i > 0)),
      ],
    })),
  });
}

/** Neighbours on pages of one kind, so that a document of many sheets stays one run of pages: a heading opens each new page. */
function onPages(sections: readonly PrintedSection[]): PrintedSection[][] {
  const groups: PrintedSection[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    const opens = section.heading !== '' && section.fields.length === 0;
    if (last && opens && last[0]?.page === section.page) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

function sectionParts(
  section: PrintedSection,
  writer: Writer,
  pageBreakBefore: boolean,
): (Paragraph | Table)[] {
  const { heading, page, fields, below } = section;
  const { paragraph, cell, table } = writer;
  const width = textWidth(page);
  const widths = [Math.round(width * 0.26), width - Math.round(width * 0.26)];
  return [
    ...(fields.length > 0
      ? [
          table(
            fields.map(
              ({ label, text }) =>
                new TableRow({
                  cantSplit: true,
                  children: [
                    cell([paragraph([{ text: label, bold: true }])], {
                      width: widths[0] ?? 0,
                      fill: BAND_FILL,
                    }),
                    cell(
                      text.split('\n').map((line) => paragraph([{ text: line }])),
                      { width: widths[1] ?? 0 },
                    ),
                  ],
                }),
            ),
            widths,
            'firstColumn',
          ),
        ]
      : []),
    // Between the two tables, which would grow together one behind the other.
    ...(heading
      ? [paragraph([{ text: heading }], { heading: HeadingLevel.HEADING_2, pageBreakBefore })]
      : []),
    bodyTable(section, writer, width),
    ...below.map((text) => paragraph([{ text, italic: true }], { spacing: { before: 120 } })),
  ];
}

/** Column widths that together are exactly the width of the text. */
export function shares(columns: readonly number[], width: number): number[] {
  const sum = columns.reduce((a, b) => a + b, 0);
  const widths = columns.map((part) => Math.round((part / sum) * width));
  const rest = width - widths.reduce((a, b) => a + b, 0);
  return widths.map((own, i) => (i === widths.length - 1 ? own + rest : own));
}

function bodyTable(
  { columns, rows }: PrintedSection,
  { paragraph, cell, table }: Writer,
  width: number,
): Table {
  const widths = shares(columns, width);
  const placed = onGrid(rows, columns.length);
  const body = rows.map(
    ({ head = false, keepNext = false }, r) =>
      new TableRow({
        tableHeader: head,
        cantSplit: !isTall(placed[r] ?? [], widths),
        children: (placed[r] ?? []).map(({ cell: own, column, columnSpan, part }) => {
          const { look, small } = own;
          const ownWidth = widths.slice(column, column + columnSpan).reduce((a, b) => a + b, 0);
          const narrow = small && ownWidth < NARROW;
          // Bold names of months are too wide for the columns of three years.
          const bold = BOLD.includes(look) && !narrow;
          const shape: Partial<Words> = {
            ...(bold && { bold }),
            ...(small && { size: narrow ? 12 : 14 }),
            // The sign in a shaded month is for those who hear the table or copy it.
            ...(look === 'on' && { color: 'FFFFFF' }),
          };
          const paragraphs = own.paragraphs.map((words, i) =>
            paragraph(
              words.map((w): Words => ({ ...asWords(w), ...shape })),
              {
                ...(i > 0 && ITEM_SPACING),
                ...((own.centred || small) && CENTRED),
                ...((look === 'band' || head || keepNext) && { keepNext: true }),
              },
            ),
          );
          const empty = keepNext ? [paragraph([], { keepNext })] : [];
          return cell(part === 'goes on' || paragraphs.length === 0 ? empty : paragraphs, {
            width: ownWidth,
            ...(small && { tight: true, middle: true }),
            ...(columnSpan > 1 && { columnSpan }),
            fill: look && FILLS[look],
            merge: part === 'alone' ? undefined : part === 'start' ? 'start' : 'go on',
          });
        }),
      }),
  );
  return table(body, widths);
}

/** A row that may be higher than a page has to be allowed to break, or the end of its text is never printed. */
function isTall(cells: readonly Placed[], widths: readonly number[]): boolean {
  return cells.some(({ cell: { paragraphs }, column, columnSpan, part }) => {
    if (part === 'goes on') return false;
    const width = widths.slice(column, column + columnSpan).reduce((a, b) => a + b, 0) - SIDES;
    const lines = paragraphs.map((words) =>
      words
        .map((w) => w.text)
        .join('')
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / width)), 0),
    );
    return lines.reduce((a, b) => a + b, 0) > MOST_LINES;
  });
}

/** Width of a letter and of the room at a cell's sides, in twentieths of a point; lines that surely fit on a page below its header. */
const LETTER = 100;
const SIDES = 170;
const MOST_LINES = 28;

const asWords = ({ text, bold, italic }: PrintedWords): Words => ({
  text,
  ...(bold && { bold }),
  ...(italic && { italic }),
});
