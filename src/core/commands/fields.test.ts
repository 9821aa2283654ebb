import { describe, expect, it } from 'vitest';
import { create, MAX_TEXT, type TableName } from '../model/index.ts';
import { addLink, runCommand, setField, setText } from './index.ts';
import { bench, design } from './testing/design.ts';

describe('setField', () => {
  it('replaces a choice, a flag, a date, a reference', () => {
    const b = bench(
      design({ actors: { city: create('actors', 'city') }, factors: { f: create('factors', 'f') } }),
    );
    b.run(setField, { table: 'results', id: 'op1', field: 'status', value: 'onTrack' });
    b.run(setField, { table: 'results', id: 'op1', field: 'management', value: true });
    b.run(setField, { table: 'project', id: 'project', field: 'start', value: '2026-01-01' });
    b.run(setField, { table: 'factors', id: 'f', field: 'actor', value: 'city' });
    expect(b.doc.results['op1']).toMatchObject({ status: 'onTrack', management: true });
    expect(b.doc.project['project']?.start).toBe('2026-01-01');
    expect(b.doc.factors['f']?.actor).toBe('city');
  });

  it('keeps only what belongs to a value', () => {
    const b = bench();
    const value = { x: 1, y: 2, more: 'x'.repeat(1000) };
    b.run(setField, { table: 'results', id: 'op1', field: 'position', value });
    expect(b.doc.results['op1']?.position).toEqual({ x: 1, y: 2 });
  });

  it.each([
    ['results', 'op1', 'status', 'splendid', 'schema'],
    ['project', 'project', 'start', '1 May', 'schema'],
    ['results', 'gone', 'status', null, 'gone'],
    ['nonsense', 'op1', 'status', null, 'gone'],
    ['results', 'op1', 'constructor', null, 'ownCommand'],
    ['results', 'op1', 'statement', 'x', 'ownCommand'],
    ['results', 'op1', 'order', 'a0', 'ownCommand'],
    ['results', 'op1', 'level', 'outcome', 'ownCommand'],
    ['results', 'op1', 'homeLink', 'op1>oc1', 'ownCommand'],
    ['links', 'op1>oc1', 'to', 'oc2', 'ownCommand'],
  ])('refuses %s %s.%s = %s: %s', (table, id, field, value, reason) => {
    expect(bench().refusal(setField, { table: table as TableName, id, field, value })).toBe(reason);
  });

  it('refuses a reference to a record of another kind', () => {
    const b = bench(design({ factors: { f: create('factors', 'f') } }));
    expect(b.refusal(setField, { table: 'factors', id: 'f', field: 'actor', value: 'oc1' })).toBe('gone');
  });

  it('lets a link become feedback, and back only where the rules allow it', () => {
    const b = bench();
    const back = b.run(addLink, { from: 'oc1', to: 'op1', kind: 'feedback' });
    b.run(setField, { table: 'links', id: 'op1>oc1', field: 'kind', value: 'feedback' });
    b.run(setField, { table: 'links', id: 'op1>oc1', field: 'kind', value: 'enables' });
    expect(b.doc.links['op1>oc1']?.kind).toBe('enables');
    expect(b.refusal(setField, { table: 'links', id: back, field: 'kind', value: 'leadsTo' })).toBe(
      'downward',
    );
  });
});

describe('setText', () => {
  it('rewrites a text with one splice that keeps head and tail', () => {
    const b = bench(design({ notes: { n: create('notes', 'n', { text: 'Drivers slow down at night' }) } }));
    const args = { table: 'notes', id: 'n', field: 'text', text: 'Drivers stop at night' } as const;
    const context = { newId: () => 'x', now: '', author: '', by: null };
    expect(runCommand(b.doc, setText, args, context).changes).toEqual([
      { type: 'splice', table: 'notes', id: 'n', field: 'text', at: 9, remove: 8, insert: 'top' },
    ]);
  });

  it('is refused for a text that is too long, another kind of field, or a record that is gone', () => {
    const b = bench();
    const text = 'x'.repeat(MAX_TEXT + 1);
    expect(b.refusal(setText, { table: 'results', id: 'op1', field: 'statement', text })).toBe('textTooLong');
    expect(b.refusal(setText, { table: 'results', id: 'op1', field: 'level', text: 'x' })).toBe('ownCommand');
    expect(b.refusal(setText, { table: 'results', id: 'gone', field: 'statement', text: 'x' })).toBe('gone');
  });
});
