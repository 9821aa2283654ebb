import { defineCommand } from './command.ts';
import { carryOut, openSuggestion } from './parts/discussing.ts';
import { plain } from './parts/records.ts';

/** Makes the edit that was suggested and says so in the suggestion, as one step. Returns the id of what was added, if anything was. */
export const acceptSuggestion = defineCommand<{ readonly id: string }, string | null>({
  name: 'acceptSuggestion',
  apply: (draft, { id }, context) => {
    const suggestion = openSuggestion(draft, id);
    const proposed = plain(draft).suggestions[id];
    const made = proposed ? carryOut(draft, proposed, context) : null;
    Object.assign(suggestion, { status: 'accepted', decidedBy: context.author, decidedAt: context.now });
    return made;
  },
});
