import { defineCommand } from './command.ts';
import { mustBeThere, said, signed } from './parts/discussing.ts';
import { insert, must } from './parts/records.ts';

export interface AddComment {
  /** The element that it is about; null for the whole project. Passed over for an answer, which is about what its thread is about. */
  readonly about: string | null;
  /** The field of that element, where it is about one. */
  readonly field?: string | null;
  readonly text: string;
  /** Any comment of the thread that it answers. */
  readonly replyTo?: string | null;
}

/** Adds a comment, or an answer to one. Returns its id. */
export const addComment = defineCommand<AddComment, string>({
  name: 'addComment',
  apply: (draft, { about, field = null, text, replyTo = null }, context) => {
    const given = { text: said(text), ...signed(context) };
    if (replyTo === null) {
      mustBeThere(draft, about);
      return insert(draft, 'comments', context.newId(), { about, field, ...given });
    }
    const answered = must(draft, 'comments', replyTo);
    // Threads are one level deep: an answer to an answer stands below the comment that opened the thread.
    const thread = answered.replyTo ?? answered.id;
    const place = { about: answered.about, field: answered.field, replyTo: thread };
    return insert(draft, 'comments', context.newId(), { ...place, ...given });
  },
});
