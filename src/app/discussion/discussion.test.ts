import { describe, expect, it } from 'vitest';
import { create, emptyDocument, type Comment, type Document } from '../../core/model/index.ts';
import { openCount, suggestionsOf, threadsOf } from './discussion.ts';

const at = (day: number): string => `2026-05-0${day}T10:00:00.000Z`;
const comment = (id: string, day: number, values: Partial<Comment> = {}): [string, Comment] => [
  id,
  create('comments', id, { about: 'r', text: id, at: at(day), ...values }),
];
const doc: Document = {
  ...emptyDocument(),
  comments: Object.fromEntries([
    comment('old', 1),
    comment('second', 4, { replyTo: 'old' }),
    comment('first', 3, { replyTo: 'old' }),
    comment('new', 2, { about: null }),
    comment('settled', 5, { resolvedAt: at(6) }),
    comment('left behind', 6, { replyTo: 'nobody' }),
  ]),
  suggestions: {
    s: create('suggestions', 's', { about: 'r', at: at(1) }),
    done: create('suggestions', 'done', { about: 'r', at: at(2), status: 'accepted' }),
  },
};
const everything = { about: null, settled: true };
const first = (threads: ReturnType<typeof threadsOf>): string[] => threads.map((t) => t.first.id);

describe('the list of threads', () => {
  it('has the newest first, with answers in the order in which they were given', () => {
    const threads = threadsOf(doc, everything);
    expect(first(threads)).toEqual(['left behind', 'settled', 'new', 'old']);
    expect(threads.at(-1)?.answers.map((c) => c.id)).toEqual(['first', 'second']);
  });

  it('leaves out what is settled, and what is about something else, where that is asked for', () => {
    expect(first(threadsOf(doc, { about: 'r', settled: false }))).toEqual(['left behind', 'old']);
  });
});

describe('the list of suggestions', () => {
  it('leaves out what is decided', () => {
    expect(suggestionsOf(doc, everything).map((s) => s.id)).toEqual(['done', 's']);
    expect(suggestionsOf(doc, { about: 'r', settled: false }).map((s) => s.id)).toEqual(['s']);
  });
});

it('counts what waits for somebody', () => {
  expect(openCount(doc)).toBe(4);
  expect(openCount(doc, 'r')).toBe(3);
});
