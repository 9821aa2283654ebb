import { CommandRefused, defineCommand } from './command.ts';
import { homed } from './parts/linking.ts';
import { viewOf } from './parts/records.ts';

export interface SetHome {
  /** A result or activity. */
  readonly id: string;
  /** One of its upward links. */
  readonly linkId: string;
}

/** Says under which of its parents a matrix prints an element that has several. */
export const setHome = defineCommand<SetHome>({
  name: 'setHome',
  apply: (draft, { id, linkId }) => {
    const record = homed(draft, id);
    if (!record) throw new CommandRefused('gone');
    const own = viewOf(draft).up(id);
    if (!own.some((link) => link.id === linkId)) throw new CommandRefused('notItsLink');
    record.homeLink = linkId;
  },
});
