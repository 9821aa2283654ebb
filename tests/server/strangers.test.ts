/** An independent implementation of Yjs works in our rooms beside our own client. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStateVector, encodeStateVector, type Map as YjsMap, type Text as YjsText } from 'yjs';
import { encodeStateVector as rustStateVector, type YMap, type YText } from 'ywasm';
import { create, TABLES, type Document } from '../../src/core/model/index.ts';
import { safeCrossings } from '../../src/core/samples/safeCrossings.ts';
import { readYDoc } from '../../src/doc/read.ts';
import { newRecord } from '../../src/doc/ytypes.ts';
import { addressIn, becomes, changesOf, Editor, makeProject, presenceOf, startServer } from './kit.ts';
import { namesIn, RustClient } from './rust.ts';

async function both(document?: Document) {
  const server = await startServer();
  const project = await makeProject(server, document);
  const rust = new RustClient(addressIn(server, project.id, project.edit));
  const script = new Editor(server, project.id, project.edit);
  await Promise.all([script.saved(), rust.becomes('synced', () => rust.synced)]);
  const late = () => new RustClient(addressIn(server, project.id, project.view));
  return { server, project, rust, script, late };
}

/** Everything that a document of ours holds, and the list and the words of these tests. */
const readRust = ({ doc }: RustClient): unknown =>
  canonical({
    tables: Object.fromEntries(
      TABLES.map((table) => [table, doc.getMap(table).toJson(undefined) as unknown]),
    ),
    list: doc.getArray('list').toJson(undefined) as unknown,
    words: doc.getText('words').toString(undefined),
    vector: vectorOf(rustStateVector(doc)),
  });
const readScript = ({ doc }: Editor): unknown =>
  canonical({
    tables: Object.fromEntries(TABLES.map((table) => [table, doc.getMap(table).toJSON()])),
    list: doc.getArray('list').toJSON(),
    words: doc.getText('words').toJSON(),
    vector: vectorOf(encodeStateVector(doc)),
  });
const vectorOf = (bytes: Uint8Array): unknown =>
  [...decodeStateVector(bytes)].filter(([, clock]) => clock > 0).toSorted(([a], [b]) => a - b);
/** Maps keep no order of their keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
const agree = (rust: RustClient, script: Editor): Promise<void> =>
  becomes(
    'both read the same',
    () => readRust(rust) === readScript(script),
    changesOf(script.doc),
    rust.subscribe,
  );

/** The same few edits for both, each in its own library's words. */
interface Hand {
  readonly length: () => number;
  readonly insert: (at: number, text: string) => void;
  readonly remove: (at: number) => void;
  readonly listLength: () => number;
  readonly addToList: (at: number, value: string) => void;
  readonly takeFromList: (at: number) => void;
  readonly set: (key: string, value: string) => void;
  readonly unset: (key: string) => void;
}
const rustHand = ({ doc }: RustClient): Hand => ({
  length: () => doc.getText('words').length(undefined),
  insert: (at, text) => doc.getText('words').insert(at, text, undefined, undefined),
  remove: (at) => doc.getText('words').delete(at, 1, undefined),
  listLength: () => doc.getArray('list').length(undefined),
  addToList: (at, value) => doc.getArray('list').insert(at, [value], undefined),
  takeFromList: (at) => doc.getArray('list').delete(at, 1, undefined),
  set: (key, value) => doc.getMap('results').set(key, value, undefined),
  unset: (key) => doc.getMap('results').delete(key, undefined),
});
const scriptHand = ({ doc, words }: Editor): Hand => ({
  length: () => words.length,
  insert: (at, text) => words.insert(at, text),
  remove: (at) => words.delete(at, 1),
  listLength: () => doc.getArray('list').length,
  addToList: (at, value) => doc.getArray('list').insert(at, [value]),
  takeFromList: (at) => doc.getArray('list').delete(at, 1),
  set: (key, value) => void doc.getMap('results').set(key, value),
  unset: (key) => doc.getMap('results').delete(key),
});
const EDITS = {
  insert: (hand: Hand, at: number, text: string) => hand.insert(at % (hand.length() + 1), text),
  remove: (hand: Hand, at: number) => {
    if (hand.length() > 0) hand.remove(at % hand.length());
  },
  addToList: (hand: Hand, at: number, text: string) => hand.addToList(at % (hand.listLength() + 1), text),
  takeFromList: (hand: Hand, at: number) => {
    if (hand.listLength() > 0) hand.takeFromList(at % hand.listLength());
  },
  set: (hand: Hand, at: number, text: string) => hand.set(`key ${at % 5}`, text),
  unset: (hand: Hand, at: number) => hand.unset(`key ${at % 5}`),
};

describe('Yjs in Rust', () => {
  it('reads a whole project as we wrote it, letter by letter', async () => {
    const { rust, script } = await both(safeCrossings());
    expect(readRust(rust)).toBe(readScript(script));
    expect(readYDoc(script.doc)).toEqual({ document: safeCrossings(), quarantined: [] });
  });

  it('writes into texts, records, sets and lists, and our client reads it', async () => {
    const { rust, script } = await both(safeCrossings());
    const [id = ''] = Object.keys(safeCrossings().results);
    const record = rust.doc.getMap('results').get(id, undefined) as YMap;
    (record.get('statement', undefined) as YText).insert(0, 'Зробено 😀 ', undefined, undefined);
    record.set('note', 'replaced whole', undefined);
    rust.doc.getArray('list').push([1, { two: [3] }, null, 4.5, 'five'], undefined);
    rust.doc.getText('words').insert(0, 'from Rust', undefined, undefined);
    await agree(rust, script);
    expect(readYDoc(script.doc).document.results[id]?.statement).toMatch(/^Зробено 😀 /);
    expect(script.doc.getArray('list').toJSON()).toEqual([1, { two: [3] }, null, 4.5, 'five']);
  });

  it('reads records, texts and deletions that our client makes', async () => {
    const { rust, script } = await both(safeCrossings());
    const results = script.doc.getMap<YjsMap<unknown>>('results');
    const [first = '', second = ''] = [...results.keys()];
    script.doc.transact(() => {
      results.delete(first);
      results.set('new', newRecord('results', create('results', 'new')));
      const statement = results.get(second)?.get('statement') as YjsText;
      statement.delete(0, 3);
      statement.insert(2, 'ж😀');
    });
    await agree(rust, script);
  });

  it('that comes late finds all of it, the deletions too', async () => {
    const { rust, script, late } = await both();
    script.write('one two three');
    await agree(rust, script);
    rust.doc.getText('words').delete(0, 4, undefined);
    await agree(rust, script);
    const reader = late();
    await reader.becomes('synced', () => reader.synced);
    expect(readRust(reader)).toBe(readScript(script));
    expect(reader.doc.getText('words').toString(undefined)).toBe('two three');
  });

  it('brings what it wrote while it was away, and fetches what it missed', async () => {
    const { rust, script } = await both();
    rust.leave();
    rust.doc.getText('words').insert(0, 'away ', undefined, undefined);
    script.write('here');
    await script.saved();
    rust.join();
    await agree(rust, script);
    expect(script.words.toJSON()).toContain('away ');
    expect(script.words.toJSON()).toContain('here');
  });

  it('agrees with our client whatever both write at the same time', async () => {
    const { rust, script } = await both();
    const edit = fc.record({
      who: fc.constantFrom('rust', 'script'),
      what: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
      at: fc.nat(),
      // One unit each: nobody deletes half a character.
      text: fc.string({ unit: fc.constantFrom('a', 'é', 'ж', 'ع', '水'), minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 40 }), async (edits) => {
        for (const { who, what, at, text } of edits)
          EDITS[what](who === 'rust' ? rustHand(rust) : scriptHand(script), at, text);
        await agree(rust, script);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('sees who is here and is seen, until it goes', async () => {
    const { rust, script, late } = await both();
    const { awareness } = script.provider;
    awareness.setLocalState({ name: 'Ana' });
    await rust.becomes('Ana is seen', () => namesIn(rust.present).includes('Ana'));
    rust.says({ name: 'Rust' });
    const seen = (name: string) => () => namesIn(awareness.getStates()).includes(name);
    await becomes('Rust is seen', seen('Rust'), presenceOf(awareness));
    const reader = late();
    await reader.becomes('both are seen', () => namesIn(reader.present).join() === 'Ana,Rust');
    rust.leave();
    await becomes('Rust is gone', () => !seen('Rust')(), presenceOf(awareness));
    await reader.becomes('Rust is gone', () => namesIn(reader.present).join() === 'Ana');
  });

  it('that may only view is told so in the words of the standard protocol', async () => {
    const { script, late } = await both();
    const reader = late();
    await reader.becomes('synced', () => reader.synced);
    reader.doc.getText('words').insert(0, 'mine', undefined, undefined);
    await reader.becomes('denied', () => reader.denied.length > 0);
    script.write('ours');
    await script.saved();
    expect(script.words.toJSON()).toBe('ours');
  });
});
