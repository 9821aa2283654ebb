import { defineCommand } from './command.ts';
import { must } from './parts/records.ts';

/** Settles a thread. `id` is any comment of it. A commenter may settle own threads; the store and the server see to that. */
export const resolveComment = defineCommand<{ readonly id: string }>({
  name: 'resolveComment',
  apply: (draft, { id }, { author, now }) => {
    const comment = must(draft, 'comments', must(draft, 'comments', id).replyTo ?? id);
    Object.assign(comment, { resolvedBy: author, resolvedAt: now });
  },
});
