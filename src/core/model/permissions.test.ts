import { describe, expect, it } from 'vitest';
import { create } from './document.ts';
import { voteId } from './discussion.ts';
import { forbidden } from './permissions.ts';

const comment = create('comments', 'c', { text: 'one', by: 'me' });
const suggestion = create('suggestions', 's', { after: 'one', by: 'me' });
const vote = create('votes', voteId('s', 'me'), { suggestion: 's', by: 'me' });
const result = create('results', 'r', { statement: 'one' });
const me = (role: 'editor' | 'commenter' | 'participant' | 'viewer') => ({ role, by: 'me' });

describe('what a role may change', () => {
  it('is everything for an editor', () => {
    expect(forbidden(me('editor'), 'results', result, null)).toBeNull();
    expect(forbidden(me('editor'), 'comments', { ...comment, by: 'other' } as never, null)).toBeNull();
  });

  it('is nothing of the design below that', () => {
    for (const role of ['commenter', 'participant', 'viewer'] as const)
      expect(forbidden(me(role), 'results', null, result)).toBe('roleForbids');
  });

  it('follows the role within the discussion', () => {
    const may = (role: Parameters<typeof me>[0]): boolean[] => [
      forbidden(me(role), 'comments', null, comment) === null,
      forbidden(me(role), 'suggestions', null, suggestion) === null,
      forbidden(me(role), 'votes', null, vote) === null,
    ];
    expect(may('commenter')).toEqual([true, true, false]);
    expect(may('participant')).toEqual([false, true, true]);
    expect(may('viewer')).toEqual([false, false, false]);
  });

  it('is only what is one’s own, before and after', () => {
    const others = { ...comment, by: 'other' };
    expect(forbidden(me('commenter'), 'comments', others, null)).toBe('notYours');
    expect(forbidden(me('commenter'), 'comments', null, others)).toBe('notYours');
    expect(forbidden(me('commenter'), 'comments', comment, others)).toBe('notYours');
    expect(
      forbidden({ role: 'commenter', by: null }, 'comments', null, { ...comment, by: null } as never),
    ).toBe('notYours');
  });

  it('lets the author reword and settle a comment, not move it elsewhere', () => {
    const change = (values: object): string | null =>
      forbidden(me('commenter'), 'comments', comment, { ...comment, ...values } as never);
    expect(change({ text: 'two', resolvedBy: 'Ana' })).toBeNull();
    expect(change({ about: 'r' })).toBe('staysAsItIs');
    expect(change({ replyTo: 'x' })).toBe('staysAsItIs');
  });

  it('lets the author withdraw a suggestion, and leaves deciding to editors', () => {
    const change = (before: object, after: object): string | null =>
      forbidden(
        me('participant'),
        'suggestions',
        { ...suggestion, ...before } as never,
        { ...suggestion, ...after } as never,
      );
    expect(change({}, { status: 'withdrawn' })).toBeNull();
    expect(change({}, { status: 'accepted' })).toBe('staysAsItIs');
    expect(change({ status: 'declined' }, { status: 'open' })).toBe('staysAsItIs');
    expect(change({}, { after: 'two' })).toBe('staysAsItIs');
    expect(
      forbidden(me('participant'), 'suggestions', null, { ...suggestion, status: 'accepted' } as never),
    ).toBe('staysAsItIs');
  });

  it('takes one vote from each person', () => {
    const second = { ...vote, id: 'another' };
    expect(forbidden(me('participant'), 'votes', null, second)).toBe('staysAsItIs');
  });
});
