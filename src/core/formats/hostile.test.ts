/** Files made to cost time or memory, to smuggle something in or out, or only damaged on the way. Each costs seconds at most. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESIGNS } from '../../../tests/fixtures/exportedDesigns.ts';
import { docx, p, tbl, tc, tr, zip } from '../../../tests/fixtures/wordXml.ts';
import { countingId, create, emptyDocument, PROJECT_ID, projectOf, type Document } from '../model/index.ts';
import { FormatError, FORMATS, readFile, writeFile, type Format } from './index.ts';
import { writeWorkbook, type SheetCell } from './ooxml/workbook.ts';

const read = (bytes: Uint8Array, name: string) => readFile(bytes, name, { newId: countingId() });
const cell = (text: string): SheetCell => ({ runs: [{ text }], style: {} });
const HEADS = ['Results', 'Indicators', 'Baseline', 'Target', 'Assumptions'];

function workbook(
  rows: readonly (readonly string[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
): Uint8Array {
  const cells = [HEADS, ...rows].map((row) => ({ height: 15, cells: row.map(cell) }));
  const sheet = {
    name: 'Matrix',
    columns: [],
    rows: cells,
    merges,
    frozenRows: 0,
    printTitles: null,
    rightToLeft: false,
  };
  return writeWorkbook({ title: 'x', sheets: [sheet], date: '2026-11-21' });
}

/** The same workbook with its sheet's XML changed. */
function changed(
  bytes: Uint8Array,
  change: (xml: string) => string,
  more: Record<string, string> = {},
): Uint8Array {
  const files = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const added = Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)]));
  return zip({ ...files, ...added, [path]: strToU8(change(strFromU8(files[path] as Uint8Array))) });
}

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const error: unknown = await read(bytes, name).then(
    () => 'was read',
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(FormatError);
  return (error as FormatError).message;
}

describe('small files that would grow', () => {
  const one = workbook([['Outcome 1: Wells run', 'Wells', '1', '2', '']]);
  const TOO_MUCH = /^“m\.\w+” holds far more than a results matrix/;

  it('a part of a million elements', async () => {
    expect(await refusal(docx({ body: '<w:p/>'.repeat(1_300_000) }), 'm.docx')).toMatch(TOO_MUCH);
  });

  it('one long string that thousands of cells share', async () => {
    const cells = Array.from(
      { length: 3_000 },
      (_, i) => `<row r="${i + 9}"><c r="A${i + 9}" t="s"><v>0</v></c></row>`,
    );
    const files = unzipSync(one);
    const rels = strFromU8(files['xl/_rels/workbook.xml.rels'] as Uint8Array).replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    );
    const bomb = changed(one, (xml) => xml.replace('</sheetData>', `${cells.join('')}</sheetData>`), {
      'xl/_rels/workbook.xml.rels': rels,
      'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(32_000)}</t></si></sst>`,
    });
    expect(bomb.length).toBeLessThan(60_000);
    expect(await refusal(bomb, 'm.xlsx')).toMatch(TOO_MUCH);
  });

  it('merged cells that each cover a whole sheet', async () => {
    const merges = Array.from({ length: 400 }, (_, i) => `<mergeCell ref="A${i + 1}:GR20000"/>`).join('');
    const rows = Array.from(
      { length: 400 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>x</v></c></row>`,
    );
    const bomb = changed(
      one,
      () =>
        `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
    );
    expect(await refusal(bomb, 'm.xlsx')).toMatch(TOO_MUCH);
  });

  it('cells of a web page that each cover thousands of rows', async () => {
    const html = `<table>${'<tr><td rowspan=20000 colspan=200>x'.repeat(2_000)}</table>`;
    expect(await refusal(strToU8(html), 'm.html')).toMatch(TOO_MUCH);
  });

  it('tables within tables within tables', async () => {
    const html = `${'<table><tr><td>a '.repeat(100_000)}${'words '.repeat(100_000)}${'</table>'.repeat(100_000)}`;
    expect(await refusal(strToU8(html), 'm.html')).toContain('“m.html”');
  });

  it('lists within lists of JSON', async () => {
    expect(await refusal(strToU8('['.repeat(2_000_000)), 'm.json')).toContain('“m.json”');
  });
});

describe('large files that are honest', () => {
  it('a sheet of ten thousand rows is read whole', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      i % 50 === 0
        ? [`Outcome ${i / 50 + 1}: Wells run in district ${i}`, `Wells ${i}`, '1', '2', '']
        : ['', `Wells ${i}`, `${i}`, `${i + 1}`, ''],
    );
    const { counts } = await read(workbook(rows), 'm.xlsx');
    expect([counts.outcome, counts.indicator]).toEqual([200, 10_000]);
  });

  it('rows and columns beyond what is read are told, not left out in silence', async () => {
    const bytes = changed(workbook([['Outcome 1: Wells run', 'Wells', '1', '2', '']]), (xml) =>
      xml
        .replace(
          '</sheetData>',
          '<row r="20001"><c r="A20001" t="str"><v>Outcome 2: lost</v></c></row></sheetData>',
        )
        .replace('</row>', '<c r="HA1" t="str"><v>far off</v></c></row>'),
    );
    expect((await read(bytes, 'm.xlsx')).questions.map((q) => q.text)).toEqual([
      'Sheet “Matrix” has more than 20,000 rows. What stands below them was not read.',
      'Sheet “Matrix” has more than 200 columns. What stands to the right of them was not read.',
    ]);
    const text = `${HEADS.join(',')}\nOutcome 1: x,y,1,2,\n${'\n'.repeat(20_000)}Outcome 2: x,y,1,2,\n`;
    expect((await read(strToU8(text), 'm.csv')).questions.map((q) => q.text)).toContain(
      'A table has more than 20,000 rows. What stands below them was not read.',
    );
  });

  it.each(['xlsx', 'csv'])('a hundred kilobytes of text in one cell of .%s are kept whole', async (kind) => {
    const long = 'Families keep their wells. '.repeat(4_000).trim();
    const rows = [['Outcome 1: Wells run', long, '1', '2', '']];
    const bytes =
      kind === 'csv' ? strToU8([HEADS, ...rows].map((r) => r.join(';')).join('\n')) : workbook(rows);
    const { document, unplaced } = await read(bytes, `m.${kind}`);
    const [indicator] = Object.values(document.indicators);
    expect(indicator?.statement + unplaced.map((u) => u.text).join('')).toBe(long);
  });
});

describe('what cells hold', () => {
  const FORMULAS = workbook([['Outcome 1: Wells run', 'Wells', 'BASE', 'TARGET', '']]);
  const put = (base: string, target: string): Uint8Array =>
    changed(FORMULAS, (xml) =>
      xml
        .replace(/<c r="C2".*?<\/c>/, `<c r="C2"${base}</c>`)
        .replace(/<c r="D2".*?<\/c>/, `<c r="D2"${target}</c>`),
    );

  it('of a formula the result that was stored is read; it is never run', async () => {
    const { document, questions } = await read(
      put('><f>1+1</f><v>7</v>', ' t="str"><f>A1&amp;"x"</f><v>all of them</v>'),
      'm.xlsx',
    );
    expect(Object.values(document.indicators)[0]?.baselineText).toBe('7');
    expect(Object.values(document.targets)[0]?.text).toBe('all of them');
    expect(questions).toEqual([]);
  });

  it('an error, and a formula without a result, are named with sheet and cell', async () => {
    const { questions } = await read(put(' t="e"><f>B1/0</f><v>#DIV/0!</v>', '><f>SUM(A1:A9)</f>'), 'm.xlsx');
    expect(questions.map((q) => q.text)).toEqual([
      expect.stringMatching(/^Sheet “Matrix”, cell C2 shows #DIV\/0! instead of a value/),
      expect.stringMatching(/^Sheet “Matrix”, cell D2 holds a formula that was never reckoned/),
    ]);
  });

  it('control signs and halves of a pair are left out of words', async () => {
    const row = ['Outcome 1: We\u0001lls r\u001fun', 'Wells', '1', '2', ''];
    const table = tbl([tr(HEADS.map((t) => tc(t))), tr(row.map((t) => tc(t)))], 5);
    const word = docx({ body: table.replace('Wells<', 'We&#2;lls&#xD800;<') + p('x') });
    const sheet = changed(workbook([['Outcome 1: Wells run', 'Wells', '1', '2', '']]), (xml) =>
      xml.replace('>Wells<', '>We_x0002_lls<'),
    );
    const text = strToU8([HEADS, row].map((r) => r.join('\t')).join('\r'));
    for (const [bytes, name] of [
      [word, 'm.docx'],
      [sheet, 'm.xlsx'],
      [text, 'm.txt'],
    ] as const) {
      const { document } = await read(bytes, name);
      expect(Object.values(document.results).map((r) => r.statement)).toEqual(['Wells run']);
      expect(Object.values(document.indicators).map((i) => i.statement)).toEqual(['Wells']);
    }
  });

  it('what looks like a formula goes out as words, in every table of the CSV set and whatever the sign', async () => {
    const signs = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠x'];
    const results = Object.fromEntries(
      signs.map((s, i) => [
        `r${i}`,
        create('results', `r${i}`, { level: 'outcome', statement: `${s} "quoted", cut` }),
      ]),
    );
    const notes = { n: create('notes', 'n', { text: '=HYPERLINK("http://example.org")', origin: '@x' }) };
    const { bytes } = await writeFile(
      { ...emptyDocument({ title: '=2' }), results, notes },
      { to: 'csv', as: 'zip', language: 'en', date: '2026-11-21' },
    );
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      // Lines within quotes are not the beginning of a cell.
      const rows = strFromU8(content)
        .replace('\ufeff', '')
        .replace(/"(?:[^"]|"")*"/g, (quoted) => quoted.replace(/[\r\n]/g, ' '));
      expect([name, rows.match(/(^|,)"?[=+\-@\t\r＝＋－＠](?!\r?\n)/gm)]).toEqual([name, null]);
    }
  });
});

describe('files damaged on the way', () => {
  const READ_BACK = FORMATS.filter((f: Format) => f.direction === 'both').flatMap((f) =>
    f.as.map((as) => [f.id, as] as const),
  );
  // What an IATI file has to say, and a design does not.
  const details = {
    'reporting-org': 'XM-DAC-99999',
    'reporting-org-type': '22',
    'reporting-org-name': 'Hill Schools',
    identifier: 'XM-DAC-99999-1',
    status: '2',
    place: 'KE',
    sector: '21020',
  };
  const dated = (doc: Document): Document => ({
    ...doc,
    project: {
      [PROJECT_ID]: {
        ...projectOf(doc),
        start: '2027-01-01',
        end: '2028-12-31',
        summary: 'Light for classes',
        language: 'en',
      },
    },
  });

  it.each(READ_BACK)(
    '%s as .%s is read or refused with a sentence, whatever was cut or flipped',
    async (to, as) => {
      const file = await writeFile(dated(DESIGNS.small()), {
        to,
        as,
        language: 'en',
        date: '2026-11-21',
        details,
      });
      const packed = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
      const parts: Record<string, Uint8Array> = packed ? unzipSync(file.bytes) : { whole: file.bytes };
      const names = Object.keys(parts);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('archive', ...names),
          fc.array(fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), to: fc.nat(255) }), {
            maxLength: 12,
          }),
          fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }),
          async (part, flips, cut) => {
            const source = part === 'archive' ? file.bytes : (parts[part] as Uint8Array);
            const bytes = source.slice(0, cut === null ? source.length : Math.floor(source.length * cut));
            for (const { at, to: byte } of flips)
              if (bytes.length > 0) bytes[Math.floor(at * bytes.length)] = byte;
            // Packed again with a right checksum, so that the damage reaches the readers behind the unpacking.
            const whole = part === 'archive' || !packed ? bytes : zip({ ...parts, [part]: bytes });
            await read(whole, file.fileName).catch((error: unknown) =>
              expect(error).toBeInstanceOf(FormatError),
            );
          },
        ),
        { numRuns: 60, seed: 7, interruptAfterTimeLimit: 20_000 },
      );
    },
  );
});
