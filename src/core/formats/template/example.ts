/** The template to begin with, as Word and as Excel: a table for each kind of list, with nearly every placeholder of the language. */
import { HeadingLevel, TableRow, type Table } from 'docx';
import { writeWorkbook, type CellStyle, type Sheet } from '../ooxml/workbook.ts';
import { wordFile } from '../printed/docxPage.ts';
import { BAND_FILL, docxWriter, HEADER_FILL } from '../printed/docxParts.ts';
import { textWidth } from '../printed/page.ts';
import { cell, HEADER, heightOf, TEXT, TITLE } from '../printed/xlsxParts.ts';
import type { TemplateFile } from '../types.ts';

interface ExampleTable {
  readonly heading: string;
  readonly columns: readonly (readonly [label: string, share: number])[];
  /** The rows below the header; one cell alone goes over the whole width. */
  readonly rows: readonly (readonly string[])[];
}

const BAND: CellStyle = { border: true, bold: true, fill: BAND_FILL };

const PROJECT: readonly (readonly [label: string, words: string])[] = [
  ['Project', '{project.title}'],
  ['Donor', '{project.donor}'],
  ['Place', '{project.geography}'],
  ['Duration', '{project.start} – {project.end}'],
  ['Summary', '{project.summary}'],
];

const TABLES: readonly ExampleTable[] = [
  {
    heading: 'Results',
    columns: [
      ['Result', 30],
      ['Indicator', 26],
      ['Baseline', 11],
      ['Target', 11],
      ['Means of verification', 22],
    ],
    rows: [
      ['{#results}{label}: {statement}'],
      ['{#indicators}', '{statement}', '{baseline}', '{target}', '{source}{/indicators}{/results}'],
    ],
  },
  {
    heading: 'Activities',
    columns: [
      ['Activity', 46],
      ['Responsible', 30],
      ['Months', 24],
    ],
    rows: [
      ['{#outputs}{label}: {statement}'],
      ['{#activities}{code} {statement}', '{responsible}', '{months}{/activities}{/outputs}'],
    ],
  },
  {
    heading: 'Assumptions',
    columns: [
      ['What has to hold', 60],
      ['For', 40],
    ],
    rows: [['{#assumptions}{statement}', '{attachedTo}{/assumptions}']],
  },
  {
    heading: 'Risks',
    columns: [
      ['Risk', 34],
      ['Likelihood', 13],
      ['Consequence', 13],
      ['Response', 26],
      ['Owner', 14],
    ],
    rows: [['{#risks}{statement}', '{likelihood}', '{consequence}', '{response}', '{owner}{/risks}']],
  },
];

const TITLE_WORDS = '{project.title}';

/** @param date YYYY-MM-DD */
export async function exampleTemplate(as: 'docx' | 'xlsx', date: string): Promise<TemplateFile> {
  return {
    bytes: as === 'docx' ? await exampleWord(date) : exampleExcel(date),
    fileName: `template.${as}`,
  };
}

function exampleWord(date: string): Promise<Uint8Array> {
  const { paragraph, cell: wordCell, table } = docxWriter('en');
  const whole = textWidth('landscape');
  const line = (words: readonly string[], widths: readonly number[], header: boolean): TableRow => {
    const band = words.length < widths.length;
    const fill = header ? HEADER_FILL : band ? BAND_FILL : undefined;
    const children = words.map((text, i) =>
      wordCell([paragraph([{ text, bold: fill !== undefined }])], {
        width: band ? whole : (widths[i] ?? 0),
        fill,
        ...(band && { columnSpan: widths.length }),
      }),
    );
    return new TableRow({ cantSplit: true, tableHeader: header, children });
  };
  const printed = ({ columns, rows }: ExampleTable): Table => {
    const widths = columns.map(([, share]) => Math.round((whole * share) / 100));
    const labels = columns.map(([label]) => label);
    return table([line(labels, widths, true), ...rows.map((row) => line(row, widths, false))], widths);
  };
  const widths = [3_000, whole - 3_000];
  const project = table(
    PROJECT.map(([label, words]) => line([label, words], widths, false)),
    widths,
    'firstColumn',
  );
  const heading = (text: string) => paragraph([{ text }], { heading: HeadingLevel.HEADING_2 });
  return wordFile({
    title: TITLE_WORDS,
    language: 'en',
    labelLanguage: 'en',
    date,
    foot: '{project.title}',
    sections: [
      {
        page: 'landscape',
        children: [
          paragraph([{ text: '{project.title}' }], { heading: HeadingLevel.HEADING_1 }),
          project,
          ...TABLES.flatMap((one) => [heading(one.heading), printed(one)]),
        ],
      },
    ],
  });
}

function exampleExcel(date: string): Uint8Array {
  const sheet = ({ heading, columns, rows }: ExampleTable): Sheet => {
    const last = columns.length - 1;
    const bands = rows.flatMap((row, i) => (row.length === 1 ? [i + 2] : []));
    return {
      name: heading,
      columns: columns.map(([, share]) => share * 1.3),
      rows: [
        { height: 20, cells: [cell('{project.title}', TITLE)] },
        { height: heightOf(1), cells: columns.map(([label]) => cell(label, HEADER)) },
        ...rows.map((row) => ({
          height: heightOf(1),
          cells: columns.map((_, i) => cell(row[i] ?? '', row.length === 1 ? BAND : TEXT)),
        })),
      ],
      merges: [0, ...bands].map((row) => [row, 0, row, last] as const),
      frozenRows: 2,
      printTitles: [1, 1],
      rightToLeft: false,
    };
  };
  return writeWorkbook({ title: TITLE_WORDS, sheets: TABLES.map(sheet), date });
}
