import { strToU8, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingId, create, view, type Document } from '../model/index.ts';
import { safeCrossings } from '../samples/safeCrossings.ts';
import { FormatError, readFile, writeFile } from './index.ts';
import { MAX_RECORDS } from './json.ts';

const read = (content: unknown, name = 'p.throughline.json') =>
  readFile(strToU8(typeof content === 'string' ? content : JSON.stringify(content)), name, {
    newId: countingId(),
  });
const write = async (doc: Document) =>
  (await writeFile(doc, { to: 'throughline-json', as: 'json', language: 'en', date: '2026-11-21' })).bytes;
const refusal = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(FormatError);
  return (error as FormatError).message;
};

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length * 2 }, (_, i) => text.charCodeAt(i >> 1) >> (i % 2 ? 8 : 0));

describe('the project as JSON', () => {
  it('comes back whole', async () => {
    const doc = safeCrossings();
    const result = await readFile(await write(doc), 'a.json', { newId: countingId() });
    expect(result.document).toEqual(doc);
    expect(result.unplaced).toEqual([]);
    expect(result.counts).toMatchObject({ objective: 1, outcome: 3, output: 5, activity: 9, assumption: 7 });
  });

  it.each([
    ['UTF-8 with its mark', (text: string) => strToU8(`\ufeff${text}`)],
    ['UTF-16', (text: string) => utf16(`\ufeff${text}`)],
  ])('is read after an editor has saved it as %s', async (_, saved) => {
    const doc = safeCrossings();
    const result = await readFile(saved(strFromU8(await write(doc))), 'a.json', { newId: countingId() });
    expect(result.document).toEqual(doc);
  });

  it('gives the same bytes whatever the order of records and keys', async () => {
    const doc = safeCrossings();
    const turned = Object.fromEntries(
      Object.entries(doc).map(([table, records]) => [
        table,
        typeof records === 'number'
          ? records
          : Object.fromEntries(
              Object.entries(records)
                .toReversed()
                .map(([id, r]) => [id, Object.fromEntries(Object.entries(r as object).toReversed())]),
            ),
      ]),
    ) as unknown as Document;
    expect(strFromU8(await write(turned))).toBe(strFromU8(await write(doc)));
  });

  it('fills fields that the file does not have', async () => {
    const { document } = await read({
      throughline: 1,
      document: { results: { r: { id: 'r', level: 'outcome', statement: 'x' } } },
    });
    expect(document.results['r']).toEqual(create('results', 'r', { level: 'outcome', statement: 'x' }));
    expect(Object.keys(document.project)).toEqual(['project']);
  });

  it('lists a record that does not fit the schema and keeps it as a note', async () => {
    const broken = { id: 'r', level: 'cellar', statement: 'Words that somebody wrote' };
    const { document, unplaced } = await read({ throughline: 1, document: { results: { r: broken } } });
    expect(document.results).toEqual({});
    expect(unplaced).toEqual([
      { text: JSON.stringify(broken), where: 'results, record r: level could not be read' },
    ]);
    expect(Object.values(document.notes).map((n) => n.text)).toEqual([JSON.stringify(broken)]);
  });

  it('keeps unknown fields and tables as notes', async () => {
    const { unplaced } = await read({
      throughline: 1,
      document: { results: { r: { id: 'r', mood: 'fine' } }, weather: { a: 1 } },
    });
    expect(unplaced.map((u) => u.text)).toEqual(['{"mood":"fine"}', '{"a":1}']);
  });

  it('keeps a broken record that is longer than a text field in several notes', async () => {
    const long = 'a'.repeat(45_000);
    const { document } = await read({
      throughline: 1,
      document: { results: { r: { id: 'r', statement: long } } },
    });
    const notes = Object.values(document.notes).toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(notes.map((n) => n.text).join('')).toBe(JSON.stringify({ id: 'r', statement: long }));
  });

  it('keeps links to nowhere and circles, asks about them, and lists what belongs to nothing', async () => {
    const results = Object.fromEntries(
      ['a', 'b'].map((id) => [id, create('results', id, { level: 'outcome' })]),
    );
    const links = Object.fromEntries(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'gone'],
      ].map(([from, to]) => [`${from}${to}`, create('links', `${from}${to}`, { from: from!, to: to! })]),
    );
    const indicators = {
      kept: create('indicators', 'kept', { result: 'a', statement: 'Wells that run' }),
      lost: create('indicators', 'lost', { result: 'gone', statement: 'Words that somebody wrote' }),
    };
    const targets = {
      kept2: create('targets', 'kept2', { indicator: 'kept', text: '5' }),
      lost2: create('targets', 'lost2', { indicator: 'lost', text: '40 wells' }),
    };
    const assumptions = {
      x: create('assumptions', 'x', { statement: 'Rain comes', attachedTo: { gone: true } }),
      y: create('assumptions', 'y', { statement: 'Roads hold', attachedTo: { a: true } }),
    };
    const { document, unplaced, questions } = await read({
      throughline: 1,
      document: { results, links, targets, indicators, assumptions },
    });
    expect(document.links).toEqual(links);
    expect(view(document).repairs.map((r) => r.kind)).toEqual(['missingEnd', 'cycle']);
    expect(questions.map((q) => q.text)).toEqual([
      '1 link leads to something that is not in the file, so it is not drawn. The checks name it: draw it again, or remove it.',
      'These lead to each other in a circle: Outcome 1, Outcome 2. Remove one link, or mark the one that closes the circle as feedback; until then the matrix leaves one out.',
      'This assumption is attached to something that is not in the file: “Rain comes”. Attach it again.',
    ]);
    expect([Object.keys(document.indicators), Object.keys(document.targets)]).toEqual([['kept'], ['kept2']]);
    expect(unplaced.map((u) => u.where)).toEqual([
      'indicators, record lost: what it belongs to is not in the file',
      'targets, record lost2: what it belongs to is not in the file',
    ]);
    const notes = Object.values(document.notes).map((n) => n.text);
    expect(notes.join()).toContain('Words that somebody wrote');
    expect(notes.join()).toContain('40 wells');
  });

  it('gives an id that two tables use to the first, and keeps the other record as a note', async () => {
    const { document, unplaced } = await read({
      throughline: 1,
      document: {
        risks: { same: { id: 'same', statement: 'Floods' } },
        results: { same: { id: 'same', level: 'outcome', statement: 'Wells run' } },
      },
    });
    expect(document.results['same']?.statement).toBe('Wells run');
    expect(document.risks).toEqual({});
    expect(unplaced).toEqual([
      {
        text: '{"id":"same","statement":"Floods"}',
        where: 'risks, record same: this id already names a record of results',
      },
    ]);
  });

  it('does not let a record named __proto__ change what a table is', async () => {
    const { document, unplaced } = await read(
      '{"throughline":1,"document":{"results":{"__proto__":{"id":"__proto__","statement":"x"}}}}',
    );
    expect(Object.getPrototypeOf(document.results)).toBe(Object.prototype);
    expect(unplaced).toHaveLength(1);
  });
});

describe('JSON files that cannot be opened', () => {
  it.each([
    ['that is not JSON', '{"throughline": 1, "docu', 'breaks off or is damaged near character'],
    ['that holds something else', { name: 'package' }, 'not a Throughline project'],
    ['without a version', { document: {} }, 'not a Throughline project'],
    ['from the future', { throughline: 7, document: {} }, 'saved by a newer Throughline (version 7'],
  ])('refuses a file %s with its own sentence', async (_, content, sentence) => {
    const message = await refusal(read(content));
    expect(message).toContain(sentence);
    expect(message).toContain('p.throughline.json');
  });

  it('refuses a file with too many records', async () => {
    const notes = Object.fromEntries(Array.from({ length: MAX_RECORDS + 1 }, (_, i) => [`n${i}`, {}]));
    expect(await refusal(read({ throughline: 1, document: { notes } }))).toContain('50,001 records');
  });
});
