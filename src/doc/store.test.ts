import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { defineCommand, type Command } from '../core/commands/index.ts';
import { create, emptyDocument, type Document, type TableName } from '../core/model/index.ts';
import type { FieldRef } from './api.ts';
import { createLocalSession } from './localSession.ts';
import { readYDoc } from './read.ts';
import { createStore } from './store.ts';
import { documentToUpdate } from './write.ts';

const title: FieldRef = { table: 'project', id: 'project', field: 'title' };
const statement: FieldRef = { table: 'results', id: 'r1', field: 'statement' };

const base = (): Document => ({
  ...emptyDocument({ title: 'Safe crossings' }),
  results: {
    r1: create('results', 'r1', { statement: 'Drivers slow down', order: 'a1' }),
    r2: create('results', 'r2', { statement: 'Crossings are lit', order: 'a2' }),
  },
  assumptions: { a1: create('assumptions', 'a1', { attachedTo: { r1: true }, statement: 'Power is there' }) },
});

/** Two people on one document whose edits reach the other at once. */
function pair(doc = base()) {
  const open = (name: string) => {
    const ydoc = new Y.Doc();
    Y.applyUpdate(ydoc, start);
    return { ydoc, store: createStore(ydoc, { author: () => name }) };
  };
  const start = documentToUpdate(doc);
  const a = open('Ana');
  const b = open('Ben');
  a.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') Y.applyUpdate(b.ydoc, update, 'remote');
  });
  b.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') Y.applyUpdate(a.ydoc, update, 'remote');
  });
  return { a, b };
}

const rename: Command<string, void> = defineCommand({
  name: 'rename',
  apply: (draft, text) => {
    const record = draft.results['r1'];
    if (record) record.statement = text;
  },
});
const setLevel: Command<'output' | 'outcome', void> = defineCommand({
  name: 'setLevel',
  apply: (draft, level) => {
    const record = draft.results['r1'];
    if (record) record.level = level;
  },
});
const remove: Command<{ table: TableName; id: string }, void> = defineCommand({
  name: 'remove',
  apply: (draft, { table, id }) => {
    delete (draft[table] as Record<string, unknown>)[id];
  },
});

const type = (text: string, at: number) => ({ at, remove: 0, insert: text });

describe('the snapshot', () => {
  it('holds exactly the document it was made of', () => {
    expect(createLocalSession(base()).store.getSnapshot()).toEqual(base());
  });

  it('keeps the identity of every record and table that did not change', () => {
    const { store } = createLocalSession(base());
    const before = store.getSnapshot();
    store.splice(statement, type('Many ', 0));
    const after = store.getSnapshot();
    expect(after.results['r1']?.statement).toBe('Many Drivers slow down');
    expect(after.results['r2']).toBe(before.results['r2']);
    expect(after.assumptions).toBe(before.assumptions);
    expect(after.links).toBe(before.links);
  });

  it('keeps a set and a position the same object while another field of the record changes', () => {
    const { store } = createLocalSession(base());
    const before = store.getSnapshot().assumptions['a1'];
    store.splice({ table: 'assumptions', id: 'a1', field: 'statement' }, type('!', 0));
    const after = store.getSnapshot().assumptions['a1'];
    expect(after).not.toBe(before);
    expect(after?.attachedTo).toBe(before?.attachedTo);
  });

  it('is frozen all the way down', () => {
    const { store } = createLocalSession(base());
    store.run(rename, 'x');
    const doc = store.getSnapshot();
    for (const part of [doc, doc.results, doc.results['r1'], doc.assumptions['a1']?.attachedTo])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('tells subscribers once for a command, with the new snapshot in place', () => {
    const { store } = createLocalSession(base());
    const seen: (string | undefined)[] = [];
    store.subscribe(() => seen.push(store.getSnapshot().results['r1']?.statement));
    store.run(rename, 'Drivers stop');
    expect(seen).toEqual(['Drivers stop']);
  });

  it('says nothing and makes no undo step when a command changes nothing', () => {
    const { store } = createLocalSession(base());
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.run(rename, 'Drivers slow down');
    expect(calls).toBe(0);
    expect(store.undoState().canUndo).toBe(false);
  });
});

describe('two people in one document', () => {
  it('both keep every character when they type in one statement', () => {
    const start = documentToUpdate(base());
    const docs = [new Y.Doc(), new Y.Doc()];
    const stores = docs.map((ydoc) => {
      Y.applyUpdate(ydoc, start);
      return createStore(ydoc, { author: () => '' });
    });
    stores[0]!.splice(statement, type('Most ', 0));
    stores[1]!.splice(statement, type(' at night', 17));
    Y.applyUpdate(docs[0]!, Y.encodeStateAsUpdate(docs[1]!));
    Y.applyUpdate(docs[1]!, Y.encodeStateAsUpdate(docs[0]!));
    for (const store of stores)
      expect(store.getSnapshot().results['r1']?.statement).toBe('Most Drivers slow down at night');
  });

  it('a command that rewrites a text merges with what the other types in it', () => {
    const start = documentToUpdate(base());
    const docs = [new Y.Doc(), new Y.Doc()];
    const [a, b] = docs.map((ydoc) => {
      Y.applyUpdate(ydoc, start);
      return createStore(ydoc, { author: () => '' });
    });
    a!.run(rename, 'Drivers slow down for children');
    b!.splice(statement, type('Most ', 0));
    Y.applyUpdate(docs[1]!, Y.encodeStateAsUpdate(docs[0]!));
    expect(b!.getSnapshot().results['r1']?.statement).toBe('Most Drivers slow down for children');
  });
});

describe('undo', () => {
  it('takes back one command at a time, by its name, and brings it again', () => {
    const { store } = createLocalSession(base());
    store.run(rename, 'one');
    store.run(setLevel, 'outcome');
    expect(store.undoState()).toEqual({
      canUndo: true,
      canRedo: false,
      undoName: 'setLevel',
      redoName: null,
    });
    store.undo();
    expect(store.getSnapshot().results['r1']).toMatchObject({ statement: 'one', level: 'output' });
    expect(store.undoState()).toMatchObject({ undoName: 'rename', redoName: 'setLevel' });
    store.redo();
    expect(store.getSnapshot().results['r1']?.level).toBe('outcome');
    expect(store.undoState()).toMatchObject({ undoName: 'setLevel', canRedo: false });
    store.undo();
    store.undo();
    expect(store.getSnapshot()).toEqual(base());
  });

  it('joins typing in one field, and a command, another field or stopTyping closes the step', () => {
    const { store } = createLocalSession(base());
    for (const [i, letter] of [...'abc'].entries()) store.splice(statement, type(letter, i));
    store.splice(title, type('x', 0));
    store.splice(title, type('y', 1));
    store.stopTyping();
    store.splice(title, type('z', 2));
    expect(store.undoState().undoName).toBe('typing');
    store.undo();
    expect(store.getSnapshot().project['project']?.title).toBe('xySafe crossings');
    store.undo();
    expect(store.getSnapshot().project['project']?.title).toBe('Safe crossings');
    store.undo();
    expect(store.getSnapshot()).toEqual(base());
    expect(store.undoState().canUndo).toBe(false);
  });

  it('begins a new step after a pause in typing', () => {
    const ydoc = new Y.Doc();
    Y.applyUpdate(ydoc, documentToUpdate(base()));
    let now = '2026-03-01T09:00:00.000Z';
    const store = createStore(ydoc, { author: () => '', now: () => now });
    store.splice(statement, type('a', 0));
    now = '2026-03-01T09:00:01.000Z';
    store.splice(statement, type('b', 1));
    now = '2026-03-01T09:00:03.000Z';
    store.splice(statement, type('c', 2));
    store.undo();
    expect(store.getSnapshot().results['r1']?.statement).toBe('abDrivers slow down');
    store.undo();
    expect(store.getSnapshot()).toEqual(base());
  });

  it('undoes only one’s own', () => {
    const { a, b } = pair();
    a.store.splice(statement, type('A', 0));
    b.store.splice(statement, type('B', 1));
    a.store.splice(statement, type('a', 2));
    a.store.undo();
    expect(b.store.getSnapshot().results['r1']?.statement).toBe('BDrivers slow down');
    b.store.undo();
    expect(a.store.getSnapshot().results['r1']?.statement).toBe('Drivers slow down');
    expect(a.store.undoState().canUndo).toBe(false);
  });

  it('does not override what a colleague changed later', () => {
    const { a, b } = pair();
    a.store.run(setLevel, 'outcome');
    b.store.run(setLevel, 'output');
    b.store.run(setLevel, 'outcome');
    a.store.undo();
    expect(a.store.getSnapshot().results['r1']?.level).toBe('outcome');
  });

  it('brings a deleted record back whole, for both, and it can be edited again', () => {
    const { a, b } = pair();
    const before = a.store.getSnapshot().assumptions['a1'];
    a.store.run(remove, { table: 'assumptions', id: 'a1' });
    expect(b.store.getSnapshot().assumptions).toEqual({});
    a.store.undo();
    expect(b.store.getSnapshot().assumptions['a1']).toEqual(before);
    b.store.splice({ table: 'assumptions', id: 'a1', field: 'statement' }, type('!', 0));
    expect(a.store.getSnapshot().assumptions['a1']?.statement).toBe('!Power is there');
  });
});

describe('what a text field needs', () => {
  it('hears of every edit as deltas: colleagues, typing on this page, undo', () => {
    const { a, b } = pair();
    const heard: unknown[] = [];
    a.store.observeText(statement, (delta) => heard.push(delta));
    b.store.splice(statement, { at: 8, remove: 4, insert: 'brake' });
    a.store.splice(statement, type('X', 0));
    a.store.undo();
    expect(heard).toEqual([
      [{ retain: 8 }, { delete: 4 }, { insert: 'brake' }],
      [{ insert: 'X' }],
      [{ delete: 1 }],
    ]);
  });

  it('hears of a text that was replaced with its whole record', () => {
    const { a, b } = pair();
    const heard: unknown[] = [];
    a.store.observeText(statement, (delta) => heard.push(delta));
    b.store.run(remove, { table: 'results', id: 'r1' });
    b.store.undo();
    b.store.splice(statement, type('!', 17));
    expect(heard).toEqual([
      [{ delete: 17 }],
      [{ insert: 'Drivers slow down' }],
      [{ retain: 17 }, { insert: '!' }],
    ]);
  });

  it('keeps a caret on its letter while others type before, at and after it', () => {
    const { a, b } = pair();
    const caret = a.store.encodePosition(statement, 8);
    const end = a.store.encodePosition(statement, 17);
    b.store.splice(statement, type('All ', 0));
    b.store.splice(statement, type(' soon', 21));
    const wire: unknown = JSON.parse(JSON.stringify(caret));
    expect(b.store.decodePosition(statement, wire)).toBe(12);
    expect(a.store.decodePosition(statement, end)).toBe(26);
    b.store.splice(statement, { at: 0, remove: 26, insert: '' });
    expect(a.store.decodePosition(statement, wire)).toBe(0);
  });

  it('gives no place for nonsense, another field or a record that is gone', () => {
    const { store } = createLocalSession(base());
    const caret = store.encodePosition(statement, 3);
    expect(store.decodePosition(title, caret)).toBeNull();
    for (const nonsense of [
      null,
      7,
      'x',
      {},
      { tname: 'evil' },
      { item: { client: -1, clock: 2 } },
      { item: { client: 9e15, clock: 9e15 } },
    ])
      expect(store.decodePosition(statement, nonsense)).toBeNull();
    store.run(remove, { table: 'results', id: 'r1' });
    expect(store.decodePosition(statement, caret)).toBeNull();
    expect(store.encodePosition(statement, 3)).toBeNull();
  });
});

describe('refusals', () => {
  it('writes nothing in a read-only session', () => {
    const ydoc = new Y.Doc();
    Y.applyUpdate(ydoc, documentToUpdate(base()));
    const store = createStore(ydoc, { author: () => '', role: () => 'viewer' });
    expect(() => store.run(rename, 'x')).toThrow('readOnly');
    expect(() => store.splice(statement, type('x', 0))).toThrow('readOnly');
    store.undo();
    expect(readYDoc(ydoc).document).toEqual(base());
  });

  it('does not let a text grow beyond what a field may hold', () => {
    const { store } = createLocalSession(base());
    expect(() => store.splice(statement, type('x'.repeat(20_000), 0))).toThrow('textTooLong');
    expect(store.getSnapshot()).toEqual(base());
  });

  it('passes over typing in a record that somebody deleted meanwhile', () => {
    const { store } = createLocalSession(base());
    store.run(remove, { table: 'results', id: 'r1' });
    expect(() => store.splice(statement, type('x', 0))).not.toThrow();
  });

  it('refuses to write into a text that only the room may add', () => {
    const ydoc = new Y.Doc();
    Y.applyUpdate(ydoc, documentToUpdate(base()));
    (ydoc.getMap('results').get('r1') as Y.Map<unknown>).delete('statement');
    const store = createStore(ydoc, { author: () => '' });
    expect(() => store.run(rename, 'x')).toThrow('notReady');
    expect(() => store.splice(statement, type('x', 0))).toThrow('notReady');
  });
});
