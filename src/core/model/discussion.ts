/** What people say about a design without changing it: comments, suggestions, votes. Each record belongs to whoever made it. */
import { choice, defineRecord, label, maybeChoice, moment, ref, words, type RecordOf } from './fields.ts';
import { LEVELS } from './levels.ts';

/** The public id of whoever made a record, as the server tells it to each device; null where nobody knows. */
const by = label;

export const commentKind = defineRecord('comments', {
  /** The element that it is about; null for the whole project. An answer is about what its thread is about. */
  about: ref(),
  /** The field of that element, where it is about one. */
  field: label(),
  text: words(),
  /** The name as it was then. */
  author: label(),
  by: by(),
  at: moment(),
  editedAt: moment(),
  /** The comment that opened the thread; null where this one did. */
  replyTo: ref(),
  /** Name of the person who settled the thread; null while it is open. Only on the comment that opened it. */
  resolvedBy: label(),
  resolvedAt: moment(),
});
export type Comment = RecordOf<typeof commentKind.fields>;

/** A change that somebody proposes: a record, not an edit. Accepting it makes the edit. */
export const suggestionKind = defineRecord('suggestions', {
  /** `words` proposes something that no button can carry out. */
  kind: choice(['reword', 'add', 'remove', 'words'], 'words'),
  /** The element to reword or remove, or the one to add something to; null for the whole project. */
  about: ref(),
  /** The text to reword. */
  field: label(),
  /** What to add, and on which level where it is a result. */
  adds: maybeChoice(['result', 'activity', 'indicator', 'assumption']),
  level: maybeChoice(LEVELS),
  /** The words as they were when this was suggested. */
  before: words(),
  /** The new words, or what is proposed in free words. */
  after: words(),
  why: words(),
  author: label(),
  by: by(),
  at: moment(),
  status: choice(['open', 'accepted', 'declined', 'withdrawn'], 'open'),
  decidedBy: label(),
  decidedAt: moment(),
});
export type Suggestion = RecordOf<typeof suggestionKind.fields>;

/** One person's word on a suggestion. Its id is `voteId` of the two, so that nobody votes twice. */
export const voteKind = defineRecord('votes', {
  suggestion: ref(),
  value: choice(['for', 'against'], 'for'),
  author: label(),
  by: by(),
  at: moment(),
});
export type Vote = RecordOf<typeof voteKind.fields>;

export const voteId = (suggestion: string, by: string): string => `vote-${suggestion}-${by}`;

/** Tables of the discussion, which is no part of the design: nothing compares, revises or exports it except the project's own file. */
export const DISCUSSION = ['comments', 'suggestions', 'votes'] as const;
export type DiscussionTable = (typeof DISCUSSION)[number];

export const isDiscussion = (table: string): table is DiscussionTable =>
  DISCUSSION.some((one) => one === table);
