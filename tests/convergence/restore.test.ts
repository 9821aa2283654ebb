/** One person takes a version back while others go on: what they write at that moment stays, and undo takes back the restoring alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { restoreVersion, setText } from '../../src/core/commands/index.ts';
import { design } from '../../src/core/commands/testing/design.ts';
import { ABOUT_THE_DESIGN, TABLES, type Document } from '../../src/core/model/index.ts';
import { createStore } from '../../src/doc/store.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { arbitraryDocument } from '../fixtures/arbitraryDocument.ts';

function person(start: Uint8Array) {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, start);
  return { ydoc, store: createStore(ydoc, { author: () => 'Ana' }) };
}
type Person = ReturnType<typeof person>;

function meet(one: Person, other: Person): void {
  Y.applyUpdate(other.ydoc, Y.encodeStateAsUpdate(one.ydoc));
  Y.applyUpdate(one.ydoc, Y.encodeStateAsUpdate(other.ydoc));
}
const statement = (who: Person, id: string): string | undefined =>
  who.store.getSnapshot().results[id]?.statement;
const op1 = { table: 'results', id: 'op1', field: 'statement' } as const;

/** Ana and Ben on a design that was changed since its version. */
function afterWork(): { ana: Person; ben: Person; version: Document } {
  const start = documentToUpdate(design());
  const [ana, ben] = [person(start), person(start)];
  const version = ana.store.getSnapshot();
  ana.store.run(setText, { ...op1, text: 'op1 in five towns' });
  ana.store.run(setText, { ...op1, id: 'op2', text: 'op2 reworded' });
  meet(ana, ben);
  return { ana, ben, version };
}

describe('restoring a version', () => {
  it('keeps what a colleague types at that moment, in the very text that goes back too', () => {
    const { ana, ben, version } = afterWork();
    ben.store.splice(op1, { at: 0, remove: 0, insert: 'Ben: ' });
    ben.store.splice({ ...op1, id: 'op3' }, { at: 3, remove: 0, insert: ' by Ben' });
    ana.store.run(restoreVersion, { version });
    meet(ana, ben);
    expect(ben.store.getSnapshot()).toEqual(ana.store.getSnapshot());
    expect(['op1', 'op2', 'op3'].map((id) => statement(ben, id))).toEqual(['Ben: op1', 'op2', 'op3 by Ben']);
  });

  it('is one step, and undoing it leaves what the colleague typed since', () => {
    const { ana, ben, version } = afterWork();
    ana.store.run(restoreVersion, { version });
    meet(ana, ben);
    ben.store.splice(op1, { at: 3, remove: 0, insert: ' by Ben' });
    meet(ana, ben);
    ana.store.undo();
    meet(ana, ben);
    expect(ana.store.undoState().undoName).toBe('setText');
    expect(statement(ben, 'op2')).toBe('op2 reworded');
    for (const words of ['in five towns', 'by Ben']) expect(statement(ben, 'op1')).toContain(words);
  });

  it('from any design to any other brings the version whole, and undo brings back what was', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (now, version) => {
        const { store } = person(documentToUpdate(now));
        const before = store.getSnapshot();
        store.run(restoreVersion, { version });
        const after = store.getSnapshot();
        for (const table of TABLES)
          if (!ABOUT_THE_DESIGN.has(table)) expect(after[table]).toEqual(version[table]);
        while (store.undoState().canUndo) store.undo();
        expect(store.getSnapshot()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
