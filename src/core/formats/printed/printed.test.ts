import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellOf, headRow, type PrintedDocument, type PrintedSection } from './document.ts';
import { printedDocx } from './docx.ts';
import { onGrid } from './grid.ts';
import { printedXlsx } from './xlsx.ts';

const DAY = '2026-11-21';
const printed: PrintedDocument = {
  title: 'Market roads',
  language: 'en',
  labelLanguage: 'fr',
  sections: [
    {
      heading: 'Cadre: logique / 1',
      page: 'portrait',
      fields: [{ label: 'Projet', text: 'Market roads' }],
      columns: [1, 2, 1],
      rows: [
        headRow(['', 'Indicateurs', 'Cible']),
        { cells: [cellOf('Outcome', { rowSpan: 2, look: 'label' }), cellOf('=1+1'), cellOf('9')] },
        { cells: [cellOf('share of villages'), cellOf('')] },
        { cells: [cellOf('Notes', { columnSpan: 3, look: 'band' })] },
      ],
      below: ['The end.'],
    },
    {
      heading: 'Cadre: logique / 1',
      page: 'landscape',
      fields: [],
      columns: [1],
      rows: [headRow(['A'])],
      below: [],
    },
  ],
};
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] as Uint8Array);

describe('cells with spans', () => {
  it('are put onto the grid, holes filled with empty cells', () => {
    const [section] = printed.sections;
    const placed = onGrid(section?.rows ?? [], 3);
    expect(
      placed.map((row) => row.map(({ column, columnSpan, part }) => `${column}+${columnSpan} ${part}`)),
    ).toEqual([
      ['0+1 alone', '1+1 alone', '2+1 alone'],
      ['0+1 start', '1+1 alone', '2+1 alone'],
      ['0+1 goes on', '1+1 alone', '2+1 alone'],
      ['0+3 alone'],
    ]);
    expect(onGrid([{ cells: [] }], 2)[0]?.map(({ cell }) => cell.paragraphs)).toEqual([[], []]);
  });

  it('never reach below or beside the table', () => {
    const [row] = onGrid([{ cells: [cellOf('x', { rowSpan: 9, columnSpan: 9 })] }], 2);
    expect(row).toMatchObject([{ column: 0, columnSpan: 2, part: 'alone' }]);
  });
});

describe('a printed document in Word', () => {
  it('has a header row that repeats, merged cells, a page for each section and page numbers in the labels’ language', async () => {
    const bytes = await printedDocx(printed, DAY);
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:vMerge w:val="(restart|continue)"\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:gridSpan w:val="3"/>');
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    expect(xml).toContain('w:orient="landscape"');
    expect(partOf(bytes, 'word/footer1.xml')).toContain('Page ');
    expect(partOf(bytes, 'word/footer1.xml')).toContain(' sur ');
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en"');
  });

  it('puts neighbours on pages of one kind into one run of pages, each opened by its heading', async () => {
    const [first] = printed.sections as [PrintedDocument['sections'][number]];
    const sheet = (heading: string) => ({ ...first, heading, fields: [] });
    const sections = [sheet('One'), sheet('Two'), sheet('Three')];
    const xml = partOf(await printedDocx({ ...printed, sections }, DAY), 'word/document.xml');
    expect(xml.match(/<w:sectPr/g)).toHaveLength(1);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
  });

  it('writes a shaded month so that it is also heard, small and without room beside it', async () => {
    const rows = [
      headRow(['Activity', 'Jul']),
      { cells: [cellOf('Dig'), cellOf('x', { look: 'on', small: true })] },
    ];
    const section = {
      heading: '',
      page: 'landscape',
      fields: [],
      columns: [98, 2],
      rows,
      below: [],
    } as const;
    const xml = partOf(await printedDocx({ ...printed, sections: [section] }, DAY), 'word/document.xml');
    const month = xml.slice(xml.lastIndexOf('<w:tc>'));
    expect(month).toMatch(/w:fill="5B6770".*<w:color w:val="FFFFFF"\/>.*<w:sz w:val="12"\/>.*>x</);
    expect(month).toContain('<w:left w:type="dxa" w:w="0"/>');
  });

  it('keeps a row on the page of the next where it shall stay there, empty cells included', async () => {
    const rows = [
      headRow(['A', 'B']),
      { cells: [cellOf('x'), cellOf('')], keepNext: true },
      { cells: [cellOf('y')] },
    ];
    const section = { heading: '', page: 'portrait', fields: [], columns: [1, 1], rows, below: [] } as const;
    const xml = partOf(await printedDocx({ ...printed, sections: [section] }, DAY), 'word/document.xml');
    const kept = xml
      .split('<w:tr>')
      .slice(1)
      .map((row) => row.match(/<w:keepNext\/>/g)?.length ?? 0);
    expect(kept).toEqual([2, 2, 0]);
  });

  it('lets a row break that would not fit on a page', async () => {
    const [section] = printed.sections;
    const long = { cells: [cellOf('word '.repeat(600)), cellOf('x'), cellOf('')] };
    const tall = {
      ...printed,
      sections: [{ ...(section as PrintedSection), rows: [...(section?.rows ?? []), long] }],
    };
    const rows = partOf(await printedDocx(tall, DAY), 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.slice(1).map((row) => /<w:cantSplit\/>/.test(row))).toEqual([true, true, true, true, false]);
  });

  it('gives the same bytes for the same document', async () => {
    expect(await printedDocx(printed, DAY)).toEqual(await printedDocx(printed, DAY));
  });
});

describe('a printed document in Excel', () => {
  const bytes = printedXlsx(printed, DAY);

  it('has a sheet for each section, named as Excel allows, no two alike', () => {
    expect(partOf(bytes, 'xl/workbook.xml').match(/<sheet name="[^"]*"/g)).toEqual([
      '<sheet name="Cadre logique 1"',
      '<sheet name="Cadre logique 1 (2)"',
    ]);
  });

  it('merges what spans, and keeps the header in view and on every page', () => {
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<mergeCell ref="A5:A6"/>');
    expect(xml).toContain('<mergeCell ref="A7:C7"/>');
    expect(xml).toContain('ySplit="4"');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('$4:$4');
  });

  it('writes words that look like a formula as words', () => {
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('=1+1</t>');
  });
});
