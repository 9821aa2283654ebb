import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { EncodedDocument } from './encoded.ts';
import { Authors, randomFrom, wordsOf } from './testing.ts';

const EMPTY = Y.encodeStateAsUpdate(new Y.Doc());
const take = (document: EncodedDocument, update: Uint8Array): void =>
  document.add(update, Y.decodeUpdate(update));
const docOf = (...updates: Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
};
const vectorOf = (encoded: Uint8Array) => new Map([...Y.decodeStateVector(encoded)].toSorted());
const nothingMissing = ({ store }: Y.Doc): boolean =>
  store.pendingStructs === null && store.pendingDs === null;

/** What a room does with its document between two updates, at random. */
function unsettle(document: EncodedDocument, random: () => number): void {
  const deed = random();
  if (deed < 0.1) document.rest();
  else if (deed < 0.2) document.state();
  else if (deed < 0.3) document.has(Y.decodeUpdate(EMPTY));
  else if (deed < 0.4) {
    const doc = document.build();
    document.replace(Y.encodeStateAsUpdate(doc));
  }
}

/** The same answers as a live document, for everybody who ever was there. */
function agree(document: EncodedDocument, live: Y.Doc, moments: Authors['moments']): void {
  expect(vectorOf(document.stateVector())).toEqual(vectorOf(Y.encodeStateVector(live)));
  expect(wordsOf(docOf(document.state()))).toEqual(wordsOf(live));
  for (const { vector, state } of moments.slice(-6)) {
    const theirs = wordsOf(docOf(state, document.answer(vector)));
    expect(theirs).toEqual(wordsOf(docOf(state, Y.encodeStateAsUpdate(live, vector))));
  }
}

describe('an encoded document', () => {
  it('answers as a live one, whatever comes late, twice, in another order, and however often it rests or is folded', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const random = randomFrom(seed);
      const authors = new Authors(random);
      while (authors.updates.length < 40) authors.step();
      const document = new EncodedDocument(EMPTY);
      const live = new Y.Doc();
      try {
        for (const update of authors.shuffled()) {
          take(document, update);
          Y.applyUpdate(live, update);
          unsettle(document, random);
          expect(document.has(Y.decodeUpdate(update))).toBe(true);
          if (nothingMissing(live) && random() < 0.1) agree(document, live, authors.moments);
        }
        expect(nothingMissing(live)).toBe(true);
        agree(document, live, authors.moments);
        expect(wordsOf(docOf(document.state()))).toEqual(wordsOf(docOf(...authors.updates)));
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
      }
    }
  });

  it('calls nothing old that a live document lacks, and nothing new that everybody sends again', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const authors = new Authors(randomFrom(seed));
      while (authors.updates.length < 30) authors.step();
      const document = new EncodedDocument(EMPTY);
      const live = new Y.Doc();
      for (const update of authors.updates) {
        const known = document.has(Y.decodeUpdate(update));
        // Two people may have deleted the same words.
        expect(known && !Y.snapshotContainsUpdate(Y.snapshot(live), update), `seed ${seed}`).toBe(false);
        take(document, update);
        Y.applyUpdate(live, update);
      }
      // As y-websocket clients have it: their whole delete set each time they come back.
      const everything = Y.decodeUpdate(document.state());
      document.rest();
      expect(document.has(everything), `seed ${seed}`).toBe(true);
    }
  });

  it('keeps what hangs in the air through folding, and hides nobody else behind it', () => {
    const [ana, ben] = [new Y.Doc(), new Y.Doc()];
    const written: Uint8Array[] = [];
    ana.on('update', (update: Uint8Array) => written.push(update));
    for (const word of ['one ', 'two ', 'three'])
      ana.getText('words').insert(ana.getText('words').length, word);
    ben.getText('other').insert(0, 'ben');
    const [first, lost, last] = written as [Uint8Array, Uint8Array, Uint8Array];

    const document = new EncodedDocument(EMPTY);
    take(document, first);
    take(document, last);
    for (let i = 0; i < 3; i += 1) document.replace(Y.encodeStateAsUpdate(document.build()));
    take(document, Y.encodeStateAsUpdate(ben));
    const meanwhile = docOf(document.state());
    expect([meanwhile.getText('words').toJSON(), meanwhile.getText('other').toJSON()]).toEqual([
      'one ',
      'ben',
    ]);
    // Its author is asked for everything from the gap on.
    expect(Y.decodeStateVector(document.stateVector()).get(ana.clientID)).toBe(4);
    expect(document.has(Y.decodeUpdate(last))).toBe(true);
    expect(document.has(Y.decodeUpdate(lost))).toBe(false);

    take(document, lost);
    expect(docOf(document.state()).getText('words').toJSON()).toBe('one two three');
  });

  it('takes in a long history in steps', () => {
    const author = new Y.Doc();
    const document = new EncodedDocument(EMPTY);
    author.on('update', (update: Uint8Array) => take(document, update));
    // More than a full row of full steps.
    for (let i = 0; i < 16_600; i += 1) author.getText('words').insert(i % 7, String(i % 10));
    expect(wordsOf(docOf(document.state()))).toEqual(wordsOf(author));
  });

  it('gives somebody who comes back no more than what is new', () => {
    const author = new Y.Doc();
    author.getText('words').insert(0, 'long '.repeat(2_000));
    const document = new EncodedDocument(Y.encodeStateAsUpdate(author));
    const vector = Y.encodeStateVector(author);
    expect(document.answer(vector).byteLength).toBeLessThan(10);
    author.on('update', (update: Uint8Array) => take(document, update));
    author.getText('words').insert(0, 'news ');
    expect(document.answer(vector).byteLength).toBeLessThan(60);
    document.state();
    expect(document.answer(vector).byteLength).toBeLessThan(60);
  });
});
