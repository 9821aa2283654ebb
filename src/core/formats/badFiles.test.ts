/** Files that cannot be read: each gets its own sentence, and reading throws nothing else. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanWells } from '../../../tests/fixtures/cleanWells.ts';
import { docx, p, tbl, tc, tr, zip } from '../../../tests/fixtures/wordXml.ts';
import { countingId } from '../model/index.ts';
import { FormatError, MAX_FILE, readFile } from './index.ts';

const read = (bytes: Uint8Array, name = 'matrix.docx') => readFile(bytes, name, { newId: countingId() });

async function sentence(bytes: Uint8Array, name?: string): Promise<string> {
  const error: unknown = await read(bytes, name).then(
    () => 'was read',
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(FormatError);
  return (error as FormatError).message;
}

const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(512).fill(0),
    ...utf16(stream),
  ]);

/** A matrix of one row, to break one thing at a time. */
const header = tr(['', 'Indicators', 'Baseline/Target', 'Assumptions'].map((t) => tc(t)));
const small = tbl(
  [header, tr(['Outcome 1: Wells run', 'Wells', 'Baseline: 1 Target: 2', ''].map((t) => tc(t)))],
  4,
);

/** Marks the entries of an archive as needing a password. */
function withPassword(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  for (let i = 0; i + 4 < out.length; i += 1)
    if (out[i] === 0x50 && out[i + 1] === 0x4b && out[i + 2] === 1 && out[i + 3] === 2) out[i + 8]! |= 1;
  return out;
}

/** Writes a size into every entry of the archive's list that is not true. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const out = bytes.slice();
  const data = new DataView(out.buffer);
  for (let i = 0; i + 4 < out.length; i += 1)
    if (data.getUint32(i, true) === 0x02014b50) data.setUint32(i + 24, size, true);
  return out;
}

const damaged = (bytes: Uint8Array): Uint8Array => {
  const out = bytes.slice();
  for (let i = 60; i < 110; i += 1) out[i] = 0;
  return out;
};

/** The same parts without compression, so that a wrong byte is no matter for the unpacking, only for the checksum. */
function oneWrongLetter(bytes: Uint8Array): Uint8Array {
  const out = zipSync(unzipSync(bytes), { level: 0 });
  const at = strFromU8(out, true).indexOf('Wells run');
  out[at] = 'B'.charCodeAt(0);
  return out;
}

describe('files that cannot be read', () => {
  const plain = docx({ body: small });
  const cases: [what: string, bytes: () => Uint8Array, words: string, name?: string][] = [
    ['an empty file', () => new Uint8Array(), 'is empty'],
    ['blank lines only', () => strToU8(' \n\n'), 'is empty'],
    ['a huge file', () => new Uint8Array(MAX_FILE + 1), 'larger than 25 MB'],
    ['a PDF under a wrong name', () => strToU8('%PDF-1.7\n…'), 'is a PDF'],
    ['a rich text file', () => strToU8('{\\rtf1\\ansi hello}'), 'rich text'],
    ['a web page', () => strToU8('<!DOCTYPE html><html></html>'), 'web page'],
    [
      'a picture',
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
      'kind that cannot be read',
      'a.png',
    ],
    ['a file of old Word', () => compound('WordDocument'), 'before 2007', 'a.doc'],
    ['a file with a password', () => compound('EncryptedPackage'), 'protected with a password'],
    ['an archive with a password', () => withPassword(plain), 'protected with a password'],
    ['a truncated file', () => plain.slice(0, plain.length - 300), 'is damaged'],
    ['a file with damaged bytes', () => damaged(plain), 'is damaged'],
    ['a file with one wrong letter', () => oneWrongLetter(plain), 'is damaged'],
    [
      'an archive of something else',
      () => zip({ 'readme.txt': strToU8('hello') }),
      'a zip archive, not a Word',
    ],
    [
      'a document with macros',
      () =>
        docx({
          body: small,
          mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
        }),
      'carries macros',
      'matrix.docm',
    ],
    [
      'an archive of too many parts',
      () => zip(Object.fromEntries(Array.from({ length: 3_001 }, (_, i) => [`part${i}.xml`, strToU8('x')]))),
      'unpacks to far more',
    ],
    ['a part that says it is enormous', () => withSize(plain, 300 * 1024 * 1024), 'unpacks to far more'],
    ['a part that is larger than it says', () => withSize(plain, 10), 'unpacks to far more'],
    [
      'XML with definitions',
      () => docx({ body: small, prolog: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' }),
      'definitions that a Word or Excel document never has',
    ],
    [
      'XML that is not well formed',
      () => docx({ body: `${small}<w:p>` }),
      'damaged in its part “word/document.xml”',
    ],
    ['a document without a table', () => docx({ body: p('Only words') }), 'holds no table'],
    [
      'a table that is no logframe',
      () => docx({ body: tbl([tr([tc('Name'), tc('Phone')]), tr([tc('A'), tc('1')])], 2) }),
      'holds 1 table, but none with the columns of a results matrix',
    ],
    [
      'a matrix whose rows have no labels',
      () => docx({ body: tbl([header, tr(['Wells run', 'Wells', '1', ''].map((t) => tc(t)))], 4) }),
      'no row that begins with its level or a number',
    ],
  ];
  it.each(cases)('%s gets its own sentence', async (_, bytes, words, name = 'matrix.docx') => {
    const message = await sentence(bytes(), name);
    expect(message).toContain(words);
    expect(message).toContain(`“${name}”`);
  });

  it('a bomb is refused, whether it tells its size or not', async () => {
    const zeros = new Uint8Array(24 * 1024 * 1024);
    const bomb = zip({ '[Content_Types].xml': zeros });
    expect(bomb.length).toBeLessThan(50_000);
    expect(await sentence(withSize(bomb, 25 * 1024 * 1024))).toContain('unpacks to far more');
    expect(await sentence(withSize(bomb, 1_000))).toContain('unpacks to far more');
  });
});

describe('files that look wrong and are not', () => {
  it('a Word file under another name is read by what it is', async () => {
    expect((await read(docx({ body: small }), 'matrix.txt')).counts.outcome).toBe(1);
  });

  it('a matrix deep inside content controls and with odd cells is read', async () => {
    const deep = `<w:sdt><w:sdtContent>${'<w:customXml w:element="x">'.repeat(30)}${small}${'</w:customXml>'.repeat(30)}</w:sdtContent></w:sdt>`;
    expect((await read(docx({ body: deep }))).counts.outcome).toBe(1);
  });

  it('text beyond what a field may hold goes to the notes', async () => {
    const long = `Outcome 1: ${'word '.repeat(9_000)}end`;
    const table = tbl([header, tr([long, 'Wells', 'Target: 2', ''].map((t) => tc(t)))], 4);
    const { document, unplaced } = await read(docx({ body: table }));
    const [outcome] = Object.values(document.results);
    expect(outcome?.statement).toHaveLength(20_000);
    expect(outcome!.statement + unplaced.map((u) => u.text).join('')).toBe(long.slice(11));
  });
});

describe('anything at all', () => {
  const whole = cleanWells();

  it('a document with bytes changed or cut off is read or refused with a sentence, nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) }), { maxLength: 20 }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = whole.slice(0, length);
          for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
          await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(FormatError));
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('any bytes and any JSON are read or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.json().map((text) => strToU8(text)),
          fc.jsonValue().map((document) => strToU8(JSON.stringify({ throughline: 1, document }))),
        ),
        async (bytes) => {
          await read(bytes, 'a.json').catch((error: unknown) => expect(error).toBeInstanceOf(FormatError));
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  it('any table of a matrix’s width is read or refused with a sentence', async () => {
    const word = fc.constantFrom(
      'Outcome 1:',
      'Output 1.1',
      'Activities:',
      '1)',
      '2) x',
      'Objective',
      '-Under 1.1:',
      'Baseline:',
      'Target: 3',
      'x',
      '',
      'Also contributes to Outcome 9.',
    );
    const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
    const merge = fc.constantFrom(undefined, 'restart' as const, 'continue' as const);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.record({ cell, merge, span: fc.constantFrom(1, 2, 4) }), { maxLength: 6 }), {
          maxLength: 8,
        }),
        async (rows) => {
          const table = tbl(
            [
              header,
              ...rows.map((row) =>
                tr(row.map(({ cell: text, merge: m, span }) => tc(text, { span, ...(m && { merge: m }) }))),
              ),
            ],
            4,
          );
          await read(docx({ body: table })).catch((error: unknown) =>
            expect(error).toBeInstanceOf(FormatError),
          );
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
