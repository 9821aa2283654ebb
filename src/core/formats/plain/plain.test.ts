/** Tables as text and as HTML: the same matrix as from Word, however it was saved or copied. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingId, view } from '../../model/index.ts';
import { FormatError, readFile, type ImportResult } from '../index.ts';
import { decodeText } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { readHtml } from './html.ts';

const read = (bytes: Uint8Array, name: string) => readFile(bytes, name, { newId: countingId() });

/** Level, words and indicators with their values, in a few letters. */
function outline({ document }: ImportResult): string[] {
  const v = view(document);
  return v.results.map((r) =>
    [
      `${v.label(r.id)} ${r.statement}`,
      ...v.indicators(r.id).map((i) => `${i.statement}: ${i.baselineText} > ${v.targets(i.id)[0]?.text}`),
    ].join(' | '),
  );
}

const ROWS = [
  ['Results', 'Indicators', 'Baseline', 'Target', 'Assumptions'],
  ['Outcome 1: Smallholders café-dry their harvest', 'Share of “dry” sacks; weighed', '12%', '60%', ''],
  ['Output 1.1: Dryers are built', 'Number of dryers', '0', '1,200', 'Timber stays affordable'],
  ['', 'Dryers in use\nafter a season', '0', '900', ''],
];
const EXPECTED = [
  'Outcome 1 Smallholders café-dry their harvest | Share of “dry” sacks; weighed: 12% > 60%',
  'Output 1.1 Dryers are built | Number of dryers: 0 > 1,200 | Dryers in use\nafter a season: 0 > 900',
];

const quoted = (delimiter: string, line = '\r\n'): string =>
  ROWS.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(delimiter)).join(line);

const utf16 = (text: string, little: boolean): Uint8Array =>
  new Uint8Array(
    [...`\ufeff${text}`].flatMap((c) => {
      const code = c.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const windows1252 = (text: string): Uint8Array =>
  new Uint8Array([...text].map((c) => ({ '“': 0x93, '”': 0x94 })[c] ?? c.charCodeAt(0)));

describe('a matrix saved as text', () => {
  const cases: [what: string, bytes: Uint8Array, name: string][] = [
    ['commas', strToU8(quoted(',')), 'm.csv'],
    ['semicolons', strToU8(quoted(';')), 'm.csv'],
    ['tabs', strToU8(quoted('\t')), 'm.tsv'],
    ['tabs in a .txt', strToU8(quoted('\t')), 'm.txt'],
    ['old line ends', strToU8(quoted(';', '\r')), 'm.csv'],
    ['a first line that names the delimiter', strToU8(`sep=;\r\n${quoted(';')}`), 'm.csv'],
    ['a byte order mark', strToU8(`\ufeff${quoted(',')}`), 'm.csv'],
    ['UTF-16, as Excel saves “Unicode text”', utf16(quoted('\t'), true), 'm.txt'],
    ['UTF-16 the other way round', utf16(quoted('\t'), false), 'm.csv'],
    ['UTF-16 without its mark', utf16(quoted('\t'), true).slice(2), 'm.txt'],
    ['Windows-1252', windows1252(quoted(';')), 'm.csv'],
  ];
  it.each(cases)('with %s reads as the same matrix', async (_, bytes, name) => {
    const result = await read(bytes, name);
    expect(outline(result)).toEqual(EXPECTED);
    expect(result.counts.assumption).toBe(1);
  });

  const RUSSIAN = [
    ['Результаты', 'Индикаторы', 'Базовый уровень', 'Цель', 'Допущения'],
    ['Outcome 1: Семьи долины пьют чистую воду круглый год', 'Доля семей; опрос', '12%', '60%', ''],
    ['', 'Число проверенных колодцев — “сухих” и полных', '0', '90', 'Дороги открыты зимой'],
  ]
    .map((row) => row.map((c) => `"${c}"`).join(';'))
    .join('\r');
  const windows1251 = (text: string): Uint8Array =>
    new Uint8Array(
      [...text].map((c) => {
        const code = c.charCodeAt(0);
        return { '“': 0x93, '”': 0x94, '—': 0x97 }[c] ?? (code >= 0x410 ? code - 0x410 + 0xc0 : code);
      }),
    );

  it('is known to be Windows-1251 by the letters that are common', () => {
    expect(decodeText(windows1251(RUSSIAN))).toBe(RUSSIAN);
  });

  it('in Portuguese or French is not taken for another script', () => {
    const words = 'Associações de irrigação e comissões de ação; à côté, créée, où; '.repeat(30);
    expect(decodeText(windows1252(words))).toBe(words);
  });

  it('in a code page that cannot be told is refused with a sentence instead of read as other letters', async () => {
    // Greek in Windows-1253: words of the upper half, with other letters common than in Russian.
    const greek = new Uint8Array(
      [...'Αποτελέσματα;Δείκτες\nΠαιδιά πηγαίνουν στο σχολείο;Ποσοστό\n'.repeat(4)].map((c) => {
        const code = c.charCodeAt(0);
        return code >= 0x388 ? code - 0x388 + 0xb8 : code;
      }),
    );
    await expect(read(greek, 'm.csv')).rejects.toThrow(/^“m.csv” is written in an old code page.*CSV UTF-8/);
  });

  it('keeps a quote inside words, doubled quotes and a cell that never closes', () => {
    const [table] = readDelimited(strToU8('a,5" pipe,"say ""yes"""\nb,c,"open, to the end')).blocks;
    const words = table?.kind === 'table' ? table.cells.map((c) => c.paragraphs[0]?.text) : [];
    expect(words).toEqual(['a', '5" pipe', 'say "yes"', 'b', 'c', 'open, to the end']);
  });

  it('without columns, or not text at all, is refused with a sentence that names it', async () => {
    await expect(read(strToU8('Only words here'), 'notes.txt')).rejects.toThrow('“notes.txt” holds no table');
    await expect(read(new Uint8Array([1, 0, 2, 9, 9]), 'notes.csv')).rejects.toThrow(FormatError);
  });
});

describe('a matrix as HTML', () => {
  const cell = (words: string): string =>
    `<td><p class=MsoNormal>${words.replace('\n', '<br>')}<o:p></o:p></p></td>`;
  const html = `<html xmlns:o="x"><head><style>td { color: red }</style></head><body><!--StartFragment-->
    <TABLE border=1>${ROWS.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</TABLE><!--EndFragment--></body></html>`;

  it('reads as the same matrix', async () => {
    expect(outline(await read(strToU8(html), 'm.html'))).toEqual(EXPECTED);
  });

  it('honours merged cells, and closes what was left open', () => {
    const source =
      '<table><tr><td rowspan=2>A<td colspan="2">B &amp; C<tr><td>D<td bgcolor="#CCEEFF">E &#233;<br>F';
    const [table] = readHtml(strToU8(source)).blocks;
    const cells = table?.kind === 'table' ? table.cells : [];
    expect(cells.map((c) => [c.row, c.column, c.paragraphs.map((p) => p.text).join('/'), c.fill])).toEqual([
      [0, 0, 'A', null],
      [0, 1, 'B & C', null],
      [1, 1, 'D', null],
      [1, 2, 'E é/F', 'CCEEFF'],
    ]);
  });

  it('takes no words from scripts and styles, and time that grows with the text alone', () => {
    const source = `<table><tr><td>A<script>alert("<td>x</td>")</script><td>${'<a "'.repeat(200_000)}`;
    const [table] = readHtml(strToU8(source)).blocks;
    expect(table?.kind === 'table' && table.cells[0]?.paragraphs).toEqual([{ text: 'A', cut: false }]);
  });
});
