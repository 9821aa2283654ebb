import { CommandRefused, defineCommand } from './command.ts';
import { openSuggestion } from './parts/discussing.ts';

/** Takes back one's own suggestion while nobody has decided on it. */
export const withdrawSuggestion = defineCommand<{ readonly id: string }>({
  name: 'withdrawSuggestion',
  apply: (draft, { id }, { author, by, now }) => {
    const suggestion = openSuggestion(draft, id);
    if (by === null || suggestion.by !== by) throw new CommandRefused('notYours');
    Object.assign(suggestion, { status: 'withdrawn', decidedBy: author, decidedAt: now });
  },
});
