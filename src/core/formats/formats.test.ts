import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingId, create, emptyDocument, type Document } from '../model/index.ts';
import { safeCrossings } from '../samples/safeCrossings.ts';
import { FORMATS, FormatError, readFile, writeFile } from './index.ts';

const write = (doc: Document, to: string, as: string) =>
  writeFile(doc, { to, as, language: 'en', date: '2026-11-21' });
const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'was written',
    (e: unknown) => (e instanceof FormatError ? e.message : String(e)),
  );
const parts = async (doc: Document, as: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync((await write(doc, 'iom-results-matrix', as)).bytes)).map(([name, content]) => [
      name,
      strFromU8(content),
    ]),
  );

describe('the list of formats', () => {
  const kinds = FORMATS.flatMap((f) => f.as.map((as) => [f.id, as] as const));

  // An IATI file asks for more than a design this small holds.
  it.each(kinds.filter(([id]) => id !== 'diagram' && id !== 'iati'))(
    '%s is written as .%s under a plain name',
    async (to, as) => {
      const doc = emptyDocument({ title: 'Water: “wells” / pumps? & more' });
      const results = { r: create('results', 'r', { level: 'outcome', statement: 'x' }) };
      const activities = { a: create('activities', 'a', { statement: 'y' }) };
      const risks = { k: create('risks', 'k', { statement: 'z' }) };
      const indicators = { i: create('indicators', 'i', { result: 'r', statement: 'w' }) };
      const file = await write({ ...doc, results, activities, indicators, risks }, to, as);
      expect(file.fileName).toBe(
        `Water-wells-pumps-more.${to === 'throughline-json' ? 'throughline.json' : as}`,
      );
      expect(file.bytes.length).toBeGreaterThan(60);
    },
  );

  it('names what it knows when asked for something else', async () => {
    expect(await refusal(write(safeCrossings(), 'napkin', 'docx'))).toContain(
      `Known are: ${FORMATS.map((f) => f.id).join(', ')}.`,
    );
    expect(await refusal(write(safeCrossings(), 'iom-results-matrix', 'odt'))).toBe(
      '“IOM results matrix, 2012 layout” cannot be written as .odt. Known are: docx, xlsx.',
    );
  });

  it.each(['docx', 'xlsx'])('says what to do where there is no result to print as .%s', async (as) => {
    expect(await refusal(write(emptyDocument(), 'iom-results-matrix', as))).toContain(
      'no result to print yet',
    );
  });

  it('says where a matrix has no column for how often and by whom an indicator is measured', async () => {
    const doc = safeCrossings();
    const indicators = { i: create('indicators', 'i', { result: 'outcome-1', frequency: 'Monthly' }) };
    const lost = async (to: string) => (await write({ ...doc, indicators }, to, 'xlsx')).leftOut;
    const sentence = 'How often and by whom 1 indicator is measured.';
    expect(await lost('iom-results-matrix-current')).toContain(sentence);
    expect(await lost('iom-results-monitoring-framework')).not.toContain(sentence);
  });

  it('does not call left out what the current matrix has a column for', async () => {
    const file = await write(safeCrossings(), 'iom-results-matrix-current', 'docx');
    expect(file.leftOut.join(' ')).not.toContain('Means of verification');
    expect(file.leftOut).toContain('3 risks.');
  });

  it('says what the matrix has no place for', async () => {
    expect((await write(safeCrossings(), 'iom-results-matrix', 'docx')).leftOut).toEqual([
      'What was found about 2 assumptions.',
      'Years of baselines and targets of 13 indicators.',
      'Means of verification of 13 indicators: this layout has no column for them.',
      'Reasons on 7 links.',
      '3 contributing factors with the actors.',
      '3 risks.',
      'That 1 element leads to several results is said in words in its cell.',
      '7 assumptions on links are printed beside the lower end of the link.',
    ]);
    expect((await write(safeCrossings(), 'throughline-json', 'json')).leftOut).toEqual([]);
  });
});

describe('the Word file', () => {
  it('is landscape, repeats its header rows, merges result cells and names its language and title', async () => {
    const files = await parts(safeCrossings(), 'docx');
    const xml = files['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    for (const word of [
      'Indicators',
      'Baseline/Target',
      'Assumptions',
      'Party responsible',
      '4. Results Matrix',
    ])
      expect(xml).toContain(`>${word}<`);
    expect(files['word/styles.xml']).toContain('<w:lang w:val="en"');
    expect(files['docProps/core.xml']).toContain('<dc:title>Safe Crossings</dc:title>');
    expect(files['docProps/core.xml']).toContain('2026-11-21T00:00:00Z');
  });

  it('has a paragraph in every cell and no empty paragraph between its parts', async () => {
    const xml = (await parts(safeCrossings(), 'docx'))['word/document.xml'] ?? '';
    expect(xml).not.toMatch(/<\/w:tcPr><\/w:tc>/);
    expect(xml).not.toMatch(/<\/w:tbl><w:p\/>/);
  });

  it('runs right to left for a language that does', async () => {
    const doc = safeCrossings();
    const project = { project: { ...doc.project['project']!, language: 'ar' } };
    const xml = (await parts({ ...doc, project }, 'docx'))['word/document.xml'] ?? '';
    expect(xml).toContain('<w:bidiVisual/>');
    expect(xml).toContain('<w:rtl/>');
  });
});

describe('the Excel file', () => {
  it('never lets words become a formula', async () => {
    const doc = safeCrossings();
    const results = { r: create('results', 'r', { level: 'outcome', statement: 'x' }) };
    const indicators = {
      i: create('indicators', 'i', { result: 'r', statement: '=HYPERLINK("http://x","y")' }),
      j: create('indicators', 'j', { result: 'r', statement: '\t@SUM(A1)' }),
    };
    const files = await parts({ ...doc, results, indicators }, 'xlsx');
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/t="inlineStr"><is><t xml:space="preserve">=HYPERLINK/);
    expect(files['xl/styles.xml']).toContain('quotePrefix="1"');
  });

  it('spreads words over merged rows where they need more height than Excel shows, and reads them back', async () => {
    const long = 'Visits at noon and at night. '.repeat(90).trim();
    const results = { r: create('results', 'r', { level: 'outcome', statement: 'Wells run' }) };
    const indicators = {
      i: create('indicators', 'i', { result: 'r', statement: 'Wells', baselineText: long }),
    };
    const { bytes, fileName } = await write(
      { ...emptyDocument(), results, indicators },
      'iom-results-matrix',
      'xlsx',
    );
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
    const heights = [...sheet.matchAll(/ ht="([\d.]+)"/g)].map((m) => Number(m[1]));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(heights.reduce((a, b) => a + b)).toBeGreaterThan(800);
    const { document, unplaced } = await readFile(bytes, fileName, { newId: countingId() });
    expect(Object.values(document.indicators).map((i) => i.baselineText)).toEqual([long]);
    expect(unplaced).toEqual([]);
  });

  it('keeps its header in view and on every printed page, landscape and as wide as the paper', async () => {
    const files = await parts(safeCrossings(), 'xlsx');
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(files['xl/workbook.xml']).toContain("'Results Matrix'!$2:$2");
    expect(files['xl/workbook.xml']).toMatch(/name="Results Matrix".*name="Work plan".*name="Project"/);
  });
});
