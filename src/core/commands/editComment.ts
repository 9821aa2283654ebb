import { CommandRefused, defineCommand } from './command.ts';
import { said } from './parts/discussing.ts';
import { must } from './parts/records.ts';

/** Rewrites one's own comment. Nobody rewrites what somebody else said, whatever their role. */
export const editComment = defineCommand<{ readonly id: string; readonly text: string }>({
  name: 'editComment',
  apply: (draft, { id, text }, { by, now }) => {
    const comment = must(draft, 'comments', id);
    if (by === null || comment.by !== by) throw new CommandRefused('notYours');
    comment.text = said(text);
    comment.editedAt = now;
  },
});
