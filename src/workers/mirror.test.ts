import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../core/changes/index.ts';
import { create, emptyDocument, type Document } from '../core/model/index.ts';
import { mirror, NO_RECORDS } from './mirror.ts';

const results = (count: number): Document => ({
  ...emptyDocument({ title: 'Clean wells' }),
  results: Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `r${i}`,
      create('results', `r${i}`, { statement: `Well ${i} is deep` }),
    ]),
  ),
});

/** A page and the copy that a worker would hold. */
function pair() {
  const posted: (readonly Change[])[] = [];
  let copy = NO_RECORDS;
  const send = mirror(
    (changes) => {
      posted.push(changes);
      copy = applyChanges(copy, changes);
    },
    () => Promise.resolve(),
  );
  return { send, posted, copy: () => copy };
}

describe('the copy of a document in a worker', () => {
  it('is the document, sent in portions', async () => {
    const { send, posted, copy } = pair();
    const doc = results(1000);
    expect(await send(doc, () => false)).toBe(true);
    expect(copy()).toEqual(doc);
    expect(posted.length).toBeGreaterThan(2);
  });

  it('follows an edit with one small message, and keeps the records that did not change', async () => {
    const { send, posted, copy } = pair();
    const doc = results(50);
    await send(doc, () => false);
    const [before, sent] = [copy(), posted.length];
    const next = {
      ...doc,
      results: { ...doc.results, r7: { ...doc.results['r7']!, statement: 'Well 7 is deep and clean' } },
    };
    await send(next, () => false);
    expect(copy()).toEqual(next);
    expect(posted.slice(sent)).toHaveLength(1);
    expect(posted.at(-1)).toHaveLength(1);
    expect(copy().results['r8']).toBe(before.results['r8']);
    expect(copy().indicators).toBe(before.indicators);
  });

  it('stops when a newer document is there, and goes on from what was sent', async () => {
    const { send, copy } = pair();
    const doc = results(1000);
    let asked = 0;
    expect(await send(doc, () => (asked += 1) > 2)).toBe(false);
    expect(Object.keys(copy().results).length).toBeLessThan(1000);
    const { r3: _, ...rest } = doc.results;
    const next = { ...doc, results: rest };
    expect(await send(next, () => false)).toBe(true);
    expect(copy()).toEqual(next);
  });
});
