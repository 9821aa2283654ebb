/** A peer that speaks Yjs but not our language: nothing it writes makes reading throw, hides what is good, or stops anybody's work. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addResult, removeElements, setText } from '../../src/core/commands/index.ts';
import { design } from '../../src/core/commands/testing/design.ts';
import { TABLES, view } from '../../src/core/model/index.ts';
import { completeYDoc, documentToUpdate } from '../../src/doc/write.ts';
import { readYDoc } from '../../src/doc/read.ts';
import { Peer, mustEqual } from './peers.ts';
import { randomFrom, type Random } from './random.ts';

const KEYS = [
  'evil',
  'id',
  'statement',
  'attachedTo',
  'order',
  'level',
  'x'.repeat(300),
  '',
  'constructor',
  '__proto__',
];
const PLAIN = [
  null,
  undefined,
  0,
  -1,
  Number.NaN,
  1e308,
  true,
  '',
  'x'.repeat(30_000),
  [],
  [[[]]],
  {},
  { a: { b: 1 } },
];

/** Any value Yjs can hold. */
function anything(random: Random, depth = 0): unknown {
  const dice = random.below(depth > 3 ? 3 : 10);
  if (dice < 3) return random.pick(PLAIN);
  if (dice === 3) return new Uint8Array(random.below(40));
  if (dice === 4) return new Y.Text('words');
  if (dice === 5) return Y.Array.from([anything(random, depth + 1) ?? null] as never[]);
  if (dice === 6) return new Y.XmlElement('p');
  if (dice === 7) return new Y.XmlText('p');
  if (dice === 8) return new Y.Doc();
  return new Y.Map([[random.pick(KEYS) ?? '', anything(random, depth + 1)]]);
}

/** One hostile deed. It leaves the records of `design()` alone, because those have to be there afterwards. */
function deed(ydoc: Y.Doc, random: Random): void {
  const name = random.pick(TABLES) ?? 'results';
  const table = ydoc.getMap(name);
  const bad = `bad${random.below(6)}`;
  const record = table.get(bad);
  const dice = random.below(7);
  if (dice === 0) ydoc.getMap('meta').set('schemaVersion', anything(random));
  else if (dice === 1) table.set(random.chance(0.5) ? '__proto__' : 'x'.repeat(200), anything(random));
  else if (dice === 2) table.delete(bad);
  else if (dice === 3) ydoc.getMap(`root${random.below(3)}`).set('x', anything(random));
  else if (record instanceof Y.Map) record.set(random.pick(KEYS) ?? '', anything(random));
  else if (record instanceof Y.Text) record.insertEmbed(0, { evil: true });
  else table.set(bad, anything(random));
}

const PINNED: Readonly<Record<string, number>> = {
  'a key that is there and holds nothing': 2,
  'one id in two tables': 173,
};

/** Somebody does their worst; then a colleague works on. */
function endure(seed: number): void {
  const random = randomFrom(seed);
  const peer = new Peer('a', documentToUpdate(design()), 1);
  const evil = new Y.Doc();
  evil.clientID = 2;
  Y.applyUpdate(evil, Y.encodeStateAsUpdate(peer.ydoc));
  evil.on('update', (update: Uint8Array) => Y.applyUpdate(peer.ydoc, update, 'remote'));
  for (let i = 0; i < 30; i += 1) {
    if (random.chance(0.7)) deed(evil, random);
    else evil.transact(() => [1, 2, 3].forEach(() => deed(evil, random)));
  }
  peer.check();
  for (const table of TABLES)
    for (const [id, record] of Object.entries(design()[table]))
      mustEqual(peer.doc[table][id], record, `${table}/${id}`);
  mustEqual(view(peer.doc).code('op1'), '1.1', 'the code of an output');
  peer.run(addResult, { level: 'output', parentId: 'oc1' });
  peer.run(setText, { table: 'results', id: 'op1', field: 'statement', text: 'still here' });
  peer.run(removeElements, { ids: ['oc2'] });
  peer.store.undo();
  peer.store.undo();
  peer.check();
  mustEqual(peer.doc.results['op1'], design().results['op1'], 'what was undone');
}

function endureAll(seeds: Iterable<number>): void {
  for (const seed of seeds) {
    try {
      endure(seed);
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
}

describe('a hostile peer', () => {
  it('cannot hide or change what is good, nor make reading or working fail', () => {
    endureAll(Array.from({ length: 300 }, (_, i) => i + 1));
  });

  it.each(Object.entries(PINNED))('does no harm: %s', (_name, seed) => endureAll([seed]));

  it('cannot make the keeper of a document fail that completes it', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = randomFrom(seed);
      const ydoc = new Y.Doc();
      Y.applyUpdate(ydoc, documentToUpdate(design()));
      for (let i = 0; i < 30; i += 1) deed(ydoc, random);
      completeYDoc(ydoc);
      expect(completeYDoc(ydoc)).toBe(0);
      expect(Object.keys(readYDoc(ydoc).document.results)).toEqual(
        expect.arrayContaining(Object.keys(design().results)),
      );
    }
  });

  it('cannot put anything into a table by writing a list where a map belongs', () => {
    const evil = new Y.Doc();
    evil.getArray('results').push(['x', new Y.Map(), 7]);
    evil.getText('links').insert(0, 'words');
    const peer = new Peer('a', documentToUpdate(design()), 1);
    Y.applyUpdate(peer.ydoc, Y.encodeStateAsUpdate(evil), 'remote');
    peer.check();
    expect(peer.doc).toEqual(design());
  });
});
