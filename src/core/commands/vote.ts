import { voteId, type Vote as VoteRecord } from '../model/index.ts';
import { CommandRefused, defineCommand } from './command.ts';
import { openSuggestion, signed } from './parts/discussing.ts';
import { insert } from './parts/records.ts';

export interface Vote {
  /** Id of the suggestion. */
  readonly suggestion: string;
  /** Null takes one's vote back. */
  readonly value: VoteRecord['value'] | null;
}

/** Gives, changes or takes back one's vote on an open suggestion. */
export const vote = defineCommand<Vote>({
  name: 'vote',
  apply: (draft, { suggestion, value }, context) => {
    openSuggestion(draft, suggestion);
    if (context.by === null) throw new CommandRefused('notYours');
    const id = voteId(suggestion, context.by);
    if (value === null) delete draft.votes[id];
    else insert(draft, 'votes', id, { suggestion, value, ...signed(context) });
  },
});
