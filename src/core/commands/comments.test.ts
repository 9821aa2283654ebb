import { describe, expect, it } from 'vitest';
import { addComment, editComment, removeElements, reopenComment, resolveComment } from './index.ts';
import { bench } from './testing/design.ts';

const AT = '2026-03-01T09:30:00.000Z';

describe('addComment', () => {
  it('keeps what was said about which field, who said it and when', () => {
    const b = bench();
    const id = b.run(addComment, { about: 'op1', field: 'statement', text: ' Who runs them? ' });
    expect(b.doc.comments[id]).toMatchObject({
      about: 'op1',
      field: 'statement',
      text: 'Who runs them?',
      author: 'Ana',
      by: 'id-of-Ana',
      at: AT,
      replyTo: null,
      resolvedAt: null,
    });
  });

  it('puts an answer to an answer below the comment that opened the thread, and says of it what that is about', () => {
    const b = bench();
    const first = b.run(addComment, { about: 'op1', field: 'statement', text: 'one' });
    const second = b.as('Ben').run(addComment, { about: null, text: 'two', replyTo: first });
    const third = b.run(addComment, { about: null, text: 'three', replyTo: second });
    expect(b.doc.comments[third]).toMatchObject({ replyTo: first, about: 'op1', field: 'statement' });
  });

  it('needs words that fit, and something to be about', () => {
    const b = bench();
    expect(b.refusal(addComment, { about: null, text: '  ' })).toBe('wordsNeeded');
    expect(b.refusal(addComment, { about: null, text: 'x'.repeat(5001) })).toBe('textTooLong');
    expect(b.refusal(addComment, { about: 'nobody', text: 'x' })).toBe('gone');
    expect(b.refusal(addComment, { about: null, text: 'x', replyTo: 'nobody' })).toBe('gone');
  });
});

describe('editComment', () => {
  it('rewrites one’s own words and says when', () => {
    const b = bench();
    const id = b.run(addComment, { about: null, text: 'one' });
    b.run(editComment, { id, text: 'two' });
    expect(b.doc.comments[id]).toMatchObject({ text: 'two', editedAt: AT });
  });

  it('leaves what somebody else said as it was said', () => {
    const b = bench();
    const id = b.run(addComment, { about: null, text: 'one' });
    expect(b.as('Ben').refusal(editComment, { id, text: 'two' })).toBe('notYours');
  });
});

describe('resolveComment and reopenComment', () => {
  it('settle the whole thread, from any comment in it, and open it again', () => {
    const b = bench();
    const first = b.run(addComment, { about: 'op1', text: 'one' });
    const answer = b.run(addComment, { about: null, text: 'two', replyTo: first });
    b.as('Ben').run(resolveComment, { id: answer });
    expect(b.doc.comments[first]).toMatchObject({ resolvedBy: 'Ben', resolvedAt: AT });
    expect(b.doc.comments[answer]?.resolvedAt).toBeNull();
    b.run(reopenComment, { id: answer });
    expect(b.doc.comments[first]).toMatchObject({ resolvedBy: null, resolvedAt: null });
    expect(b.refusal(resolveComment, { id: 'nobody' })).toBe('gone');
  });
});

describe('removing an element', () => {
  it('keeps what was said about it', () => {
    const b = bench();
    const id = b.run(addComment, { about: 'op1', text: 'one' });
    b.run(removeElements, { ids: ['op1'] });
    expect(b.doc.comments[id]?.about).toBe('op1');
  });

  it('takes the answers along with a thread', () => {
    const b = bench();
    const first = b.run(addComment, { about: null, text: 'one' });
    b.run(addComment, { about: null, text: 'two', replyTo: first });
    b.run(removeElements, { ids: [first] });
    expect(b.doc.comments).toEqual({});
  });
});
