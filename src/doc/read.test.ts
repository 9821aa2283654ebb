import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MAX_TEXT, create, emptyDocument, type Document } from '../core/model/index.ts';
import { readYDoc } from './read.ts';
import { createStore } from './store.ts';
import { completeYDoc, documentToUpdate, writeChanges } from './write.ts';

const base = (): Document => ({
  ...emptyDocument({ title: 'Safe crossings' }),
  results: { r1: create('results', 'r1', { statement: 'Drivers slow down' }) },
  assumptions: { a1: create('assumptions', 'a1', { attachedTo: { r1: true } }) },
});

function ydocOf(doc = base()): Y.Doc {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, documentToUpdate(doc));
  return ydoc;
}
const record = (ydoc: Y.Doc, table: string, id: string): Y.Map<unknown> =>
  ydoc.getMap(table).get(id) as Y.Map<unknown>;

describe('reading a shared document', () => {
  it('gives back what was written', () => {
    expect(readYDoc(ydocOf())).toEqual({ document: base(), quarantined: [] });
  });

  it('puts defaults where a field is missing, and leaves foreign fields alone', () => {
    const ydoc = ydocOf();
    for (const field of ['level', 'statement', 'position']) record(ydoc, 'results', 'r1').delete(field);
    record(ydoc, 'results', 'r1').set('fromTheFuture', 'kept');
    expect(readYDoc(ydoc).document.results['r1']).toEqual(create('results', 'r1'));
    expect(record(ydoc, 'results', 'r1').get('fromTheFuture')).toBe('kept');
  });

  it.each([
    ['a string for a record', (t: Y.Map<unknown>) => t.set('bad', 'x')],
    ['a list for a record', (t: Y.Map<unknown>) => t.set('bad', new Y.Array())],
    ['a document for a record', (t: Y.Map<unknown>) => t.set('bad', new Y.Doc())],
    ['a string for a text', (t: Y.Map<unknown>) => t.set('bad', new Y.Map([['statement', 'x']]))],
    ['a map for a text', (t: Y.Map<unknown>) => t.set('bad', new Y.Map([['statement', new Y.Map()]]))],
    [
      'a text for a choice',
      (t: Y.Map<unknown>) => t.set('bad', new Y.Map([['level', new Y.Text('output')]])),
    ],
    ['a level nobody knows', (t: Y.Map<unknown>) => t.set('bad', new Y.Map([['level', 'summit']]))],
    [
      'bytes for a position',
      (t: Y.Map<unknown>) => t.set('bad', new Y.Map([['position', new Uint8Array(9)]])),
    ],
    [
      'a text beyond the limit',
      (t: Y.Map<unknown>) => t.set('bad', new Y.Map([['statement', new Y.Text('x'.repeat(MAX_TEXT + 1))]])),
    ],
    ['an id beyond the limit', (t: Y.Map<unknown>) => t.set('x'.repeat(200), new Y.Map())],
    [
      'an id that would replace a prototype',
      (t: Y.Map<unknown>) => t.set('__proto__', new Y.Map([['evil', true]])),
    ],
    ['an empty id', (t: Y.Map<unknown>) => t.set('', new Y.Map())],
  ])('lists %s and shows everything else', (_what, hurt) => {
    const ydoc = ydocOf();
    hurt(ydoc.getMap('results'));
    const { document, quarantined } = readYDoc(ydoc);
    expect(document).toEqual(base());
    expect(quarantined).toHaveLength(1);
    expect(quarantined[0]).toMatchObject({ table: 'results' });
    expect(quarantined[0]?.reason).not.toBe('');
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
  });

  it('lets an id stand for one element only, and brings the other back when the first goes', () => {
    const ydoc = ydocOf();
    const store = createStore(ydoc, { author: () => '' });
    ydoc.getMap('factors').set('r1', new Y.Map([['statement', new Y.Text('in the shade')]]));
    for (const quarantined of [readYDoc(ydoc).quarantined, store.quarantined()])
      expect(quarantined).toMatchObject([{ table: 'factors', id: 'r1' }]);
    expect(store.getSnapshot()).toEqual(base());
    ydoc.getMap('results').delete('r1');
    expect(store.getSnapshot().factors['r1']?.statement).toBe('in the shade');
    expect(store.getSnapshot()).toEqual(readYDoc(ydoc).document);
  });

  it('passes over keys of a set that nobody could use', () => {
    const ydoc = ydocOf();
    const set = record(ydoc, 'assumptions', 'a1').get('attachedTo') as Y.Map<unknown>;
    for (const key of ['', '__proto__', 'x'.repeat(500)]) set.set(key, true);
    set.set('off', false);
    set.set('odd', new Y.Array());
    expect(readYDoc(ydoc)).toEqual({ document: base(), quarantined: [] });
  });

  it('keeps every place where it is when something is embedded in a text', () => {
    const ydoc = ydocOf();
    const text = record(ydoc, 'results', 'r1').get('statement') as Y.Text;
    text.insertEmbed(7, { picture: 'x' });
    text.format(0, 3, { bold: true });
    const read = readYDoc(ydoc).document.results['r1']?.statement;
    expect(read).toBe('Drivers\uFFFC slow down');
    const at = read?.indexOf('slow') ?? 0;
    writeChanges(
      ydoc,
      [{ type: 'splice', table: 'results', id: 'r1', field: 'statement', at, remove: 4, insert: 'calm' }],
      null,
    );
    expect(readYDoc(ydoc).document.results['r1']?.statement).toBe('Drivers\uFFFC calm down');
  });
});

describe('writing into a shared document', () => {
  it('never keeps half a character, which would differ between two copies', () => {
    const ydoc = ydocOf();
    const half = '🚸'.slice(0, 1);
    writeChanges(
      ydoc,
      [
        { type: 'splice', table: 'results', id: 'r1', field: 'statement', at: 0, remove: 0, insert: half },
        { type: 'set', table: 'results', id: 'r1', field: 'theme', value: half },
      ],
      null,
    );
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(ydoc));
    expect(readYDoc(other)).toEqual(readYDoc(ydoc));
  });

  it('never replaces a text by a plain value', () => {
    const ydoc = ydocOf();
    writeChanges(ydoc, [{ type: 'set', table: 'results', id: 'r1', field: 'statement', value: 'x' }], null);
    expect(readYDoc(ydoc).document).toEqual(base());
  });
});

describe('completing a document', () => {
  it('adds the texts and sets that an older version did not know, and nothing else', () => {
    const ydoc = ydocOf();
    record(ydoc, 'results', 'r1').delete('description');
    record(ydoc, 'assumptions', 'a1').delete('attachedTo');
    expect(completeYDoc(ydoc)).toBe(2);
    expect(record(ydoc, 'results', 'r1').get('description')).toBeInstanceOf(Y.Text);
    expect(readYDoc(ydoc).document.results['r1']?.statement).toBe('Drivers slow down');
    expect(completeYDoc(ydoc)).toBe(0);
  });

  it('gives an empty document its project and its version', () => {
    const ydoc = new Y.Doc();
    expect(completeYDoc(ydoc)).toBe(2);
    expect(readYDoc(ydoc)).toEqual({ document: emptyDocument(), quarantined: [] });
  });

  it('leaves what it cannot read as it is', () => {
    const ydoc = ydocOf();
    ydoc.getMap('results').set('bad', 'x');
    record(ydoc, 'results', 'r1').set('statement', 7);
    expect(completeYDoc(ydoc)).toBe(0);
    expect(record(ydoc, 'results', 'r1').get('statement')).toBe(7);
  });
});
