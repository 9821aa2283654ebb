import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { create, emptyDocument, type Document } from '../model/index.ts';
import { applyChanges, applySplice, diff, spliceBetween } from './index.ts';

describe('splices', () => {
  it('turns any text into any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const splice = spliceBetween(before, after);
        expect(splice ? applySplice(before, splice) : before).toBe(after);
      }),
    );
  });

  it('puts a repeated letter where the caret says it was typed', () => {
    expect(spliceBetween('aa', 'aaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' });
    expect(spliceBetween('aa', 'aaa', 3)).toEqual({ at: 2, remove: 0, insert: 'a' });
  });

  it('never cuts a surrogate pair', () => {
    const splice = spliceBetween('🚸', '🚲');
    expect(splice).toEqual({ at: 0, remove: 2, insert: '🚲' });
  });

  it('agrees with the edit for every caret', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '🚸') }),
        fc.nat(),
        fc.nat(),
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        (before, from, length, insert) => {
          const at = before.length === 0 ? 0 : from % (before.length + 1);
          const after = applySplice(before, { at, remove: length % 4, insert });
          const splice = spliceBetween(before, after, at + insert.length);
          expect(splice ? applySplice(before, splice) : before).toBe(after);
        },
      ),
    );
  });
});

const docs = fc
  .record({
    statements: fc.dictionary(fc.constantFrom('r1', 'r2', 'r3'), fc.string()),
    keys: fc.uniqueArray(fc.constantFrom('r1', 'r2', 'level:output')),
    note: fc.option(fc.constantFrom('x', 'y'), { nil: null }),
  })
  .map(({ statements, keys, note }): Document => {
    const results = Object.fromEntries(
      Object.entries(statements).map(([id, statement]) => [
        id,
        create('results', id, { statement, theme: note }),
      ]),
    );
    const attachedTo = Object.fromEntries(keys.map((k) => [k, true as const]));
    return { ...emptyDocument(), results, assumptions: { a1: create('assumptions', 'a1', { attachedTo }) } };
  });

describe('diff and apply', () => {
  it('leads from any document to any other', () => {
    fc.assert(
      fc.property(docs, docs, (before, after) => {
        expect(applyChanges(before, diff(before, after))).toEqual(after);
      }),
    );
  });

  it('says nothing when nothing changed, even when records were copied', () => {
    fc.assert(
      fc.property(docs, (doc) => {
        expect(diff(doc, structuredClone(doc))).toEqual([]);
      }),
    );
  });

  it('skips a change of a record that is not there', () => {
    const doc = emptyDocument();
    expect(
      applyChanges(doc, [{ type: 'set', table: 'results', id: 'gone', field: 'level', value: 'output' }]),
    ).toEqual(doc);
  });

  it('leaves the document it was given alone', () => {
    const doc = Object.freeze(emptyDocument({ title: 'before' }));
    applyChanges(doc, [
      { type: 'splice', table: 'project', id: 'project', field: 'title', at: 0, remove: 6, insert: 'after' },
    ]);
    expect(doc.project['project']?.title).toBe('before');
  });
});
