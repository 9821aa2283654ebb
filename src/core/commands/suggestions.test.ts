import { describe, expect, it } from 'vitest';
import { voteId, type Suggestion } from '../model/index.ts';
import {
  acceptSuggestion,
  addSuggestion,
  declineSuggestion,
  setField,
  setText,
  vote,
  withdrawSuggestion,
  type AddSuggestion,
} from './index.ts';
import { bench, under, type Bench } from './testing/design.ts';

const reword: AddSuggestion = {
  kind: 'reword',
  about: 'op1',
  field: 'statement',
  after: 'Wells work',
  why: 'shorter',
};
const statusOf = (b: Bench, id: string): Suggestion['status'] | undefined => b.doc.suggestions[id]?.status;

describe('addSuggestion', () => {
  it('changes nothing of the design, and keeps the words as they are and as they might be', () => {
    const b = bench();
    const before = b.doc;
    const id = b.run(addSuggestion, reword);
    expect({ ...b.doc, suggestions: {} }).toEqual({ ...before, suggestions: {} });
    expect(b.doc.suggestions[id]).toMatchObject({
      kind: 'reword',
      before: 'op1',
      after: 'Wells work',
      why: 'shorter',
      author: 'Ana',
      by: 'id-of-Ana',
      status: 'open',
    });
  });

  it('refuses what could not be accepted', () => {
    const b = bench();
    const refusals: readonly (readonly [AddSuggestion, string])[] = [
      [{ ...reword, about: 'nobody' }, 'gone'],
      [{ ...reword, field: 'order' }, 'ownCommand'],
      [{ ...reword, after: 'op1 ' }, 'sameWords'],
      [{ ...reword, after: ' ' }, 'wordsNeeded'],
      [{ kind: 'add', about: 'act', adds: 'indicator', after: 'x' }, 'gone'],
      [{ kind: 'add', about: 'op1', adds: 'result', level: 'outcome', after: 'x' }, 'downward'],
      [{ kind: 'remove', about: 'project' }, 'projectStays'],
    ];
    for (const [suggestion, reason] of refusals) expect(b.refusal(addSuggestion, suggestion)).toBe(reason);
  });
});

describe('acceptSuggestion', () => {
  it('writes the suggested words', () => {
    const b = bench();
    const id = b.run(addSuggestion, reword);
    b.as('Ben').run(acceptSuggestion, { id });
    expect(b.doc.results['op1']?.statement).toBe('Wells work');
    expect(b.doc.suggestions[id]).toMatchObject({ status: 'accepted', decidedBy: 'Ben' });
  });

  it('leaves a text alone that has moved on', () => {
    const b = bench();
    const id = b.run(addSuggestion, reword);
    b.run(setText, { table: 'results', id: 'op1', field: 'statement', text: 'Pumps work' });
    expect(b.refusal(acceptSuggestion, { id })).toBe('textMovedOn');
    expect(statusOf(b, id)).toBe('open');
  });

  it.each([
    ['result', 'results'],
    ['activity', 'activities'],
    ['indicator', 'indicators'],
    ['assumption', 'assumptions'],
  ] as const)('adds a suggested %s', (adds, table) => {
    const b = bench();
    const id = b.run(addSuggestion, { kind: 'add', about: 'oc1', adds, after: 'New words' });
    const made = b.run(acceptSuggestion, { id });
    expect(b.doc[table][made ?? '']).toMatchObject({ statement: 'New words' });
    if (adds === 'result') expect(under(b.doc, 'oc1')).toContain(made);
  });

  it('removes what was suggested to go', () => {
    const b = bench();
    const id = b.run(addSuggestion, { kind: 'remove', about: 'op1' });
    b.run(acceptSuggestion, { id });
    expect(b.doc.results['op1']).toBeUndefined();
  });

  it('has nothing to do for free words but to say yes', () => {
    const b = bench();
    const id = b.run(addSuggestion, { kind: 'words', about: null, after: 'Meet the council' });
    b.run(acceptSuggestion, { id });
    expect(statusOf(b, id)).toBe('accepted');
    expect(b.refusal(acceptSuggestion, { id })).toBe('alreadyDecided');
  });
});

describe('declineSuggestion and withdrawSuggestion', () => {
  it('keep the suggestion to be read', () => {
    const b = bench();
    const first = b.run(addSuggestion, reword);
    b.as('Ben').run(declineSuggestion, { id: first });
    expect(b.doc.suggestions[first]).toMatchObject({ status: 'declined', decidedBy: 'Ben' });
    const second = b.run(addSuggestion, reword);
    expect(b.as('Ben').refusal(withdrawSuggestion, { id: second })).toBe('notYours');
    b.run(withdrawSuggestion, { id: second });
    expect(statusOf(b, second)).toBe('withdrawn');
  });
});

describe('vote', () => {
  it('counts once for each person, and can be changed and taken back', () => {
    const b = bench();
    const id = b.run(addSuggestion, reword);
    b.run(vote, { suggestion: id, value: 'for' });
    b.run(vote, { suggestion: id, value: 'against' });
    b.as('Ben').run(vote, { suggestion: id, value: 'for' });
    expect(Object.values(b.doc.votes).map((v) => [v.id, v.value])).toEqual([
      [voteId(id, 'id-of-Ana'), 'against'],
      [voteId(id, 'id-of-Ben'), 'for'],
    ]);
    b.run(vote, { suggestion: id, value: null });
    expect(Object.keys(b.doc.votes)).toHaveLength(1);
  });

  it('is over when the suggestion is decided on', () => {
    const b = bench();
    const id = b.run(addSuggestion, reword);
    b.run(declineSuggestion, { id });
    expect(b.refusal(vote, { suggestion: id, value: 'for' })).toBe('alreadyDecided');
  });
});

describe('setField', () => {
  it('is no way round the commands of the discussion', () => {
    const b = bench();
    const id = b.run(addSuggestion, reword);
    const args = { table: 'suggestions', id, field: 'status', value: 'accepted' } as const;
    expect(b.refusal(setField, args)).toBe('ownCommand');
  });
});
