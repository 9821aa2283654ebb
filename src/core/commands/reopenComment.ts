import { defineCommand } from './command.ts';
import { must } from './parts/records.ts';

/** Opens a settled thread again. `id` is any comment of it. */
export const reopenComment = defineCommand<{ readonly id: string }>({
  name: 'reopenComment',
  apply: (draft, { id }) => {
    const comment = must(draft, 'comments', must(draft, 'comments', id).replyTo ?? id);
    Object.assign(comment, { resolvedBy: null, resolvedAt: null });
  },
});
