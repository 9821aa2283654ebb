import { defineCommand } from './command.ts';
import { openSuggestion } from './parts/discussing.ts';

/** Says no to a suggestion. It stays to be read. */
export const declineSuggestion = defineCommand<{ readonly id: string }>({
  name: 'declineSuggestion',
  apply: (draft, { id }, { author, now }) => {
    Object.assign(openSuggestion(draft, id), { status: 'declined', decidedBy: author, decidedAt: now });
  },
});
