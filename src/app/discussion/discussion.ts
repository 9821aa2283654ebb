/** What the panel lists, worked out from the document. */
import type { Comment, Document, Suggestion, Vote } from '../../core/model/index.ts';

export interface Thread {
  readonly first: Comment;
  readonly answers: readonly Comment[];
}

export interface Shown {
  /** An element's id; null for everything. */
  readonly about: string | null;
  /** Also what is settled or decided. */
  readonly settled: boolean;
}

const byTime = (a: { at: string | null; id: string }, b: { at: string | null; id: string }): number =>
  (a.at ?? '').localeCompare(b.at ?? '') || a.id.localeCompare(b.id);

/** Threads, the newest first; answers in the order they were given. An answer whose thread is gone stands for itself. */
export function threadsOf(doc: Document, { about, settled }: Shown): Thread[] {
  const all = Object.values(doc.comments);
  const isAnswer = (c: Comment): boolean => c.replyTo !== null && Object.hasOwn(doc.comments, c.replyTo);
  return all
    .filter(
      (c) => !isAnswer(c) && (about === null || c.about === about) && (settled || c.resolvedAt === null),
    )
    .toSorted(byTime)
    .toReversed()
    .map((first) => ({ first, answers: all.filter((c) => c.replyTo === first.id).toSorted(byTime) }));
}

/** The newest first. */
export const suggestionsOf = (doc: Document, { about, settled }: Shown): Suggestion[] =>
  Object.values(doc.suggestions)
    .filter((s) => (about === null || s.about === about) && (settled || s.status === 'open'))
    .toSorted(byTime)
    .toReversed();

export const votesOn = (doc: Document, suggestion: string): Vote[] =>
  Object.values(doc.votes).filter((v) => v.suggestion === suggestion);

/** Threads and suggestions that wait for somebody, of one element or of all. */
export const openCount = (doc: Document, about: string | null = null): number => {
  const shown = { about, settled: false };
  return threadsOf(doc, shown).length + suggestionsOf(doc, shown).length;
};
