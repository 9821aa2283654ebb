import { CommandRefused, defineCommand } from './command.ts';
import { orderAfter, siblingsOf } from './parts/placing.ts';
import { plain, tableOf, viewOf } from './parts/records.ts';

export interface MoveElement {
  readonly id: string;
  readonly direction: 'up' | 'down';
}

/** Swaps an element with its neighbour; numbering follows. */
export const moveElement = defineCommand<MoveElement>({
  name: 'moveElement',
  apply: (draft, { id, direction }) => {
    const table = tableOf(plain(draft), id);
    const siblings = table && siblingsOf(viewOf(draft), table, id);
    if (!table || !siblings) throw new CommandRefused('gone');
    const at = siblings.findIndex((s) => s.id === id);
    if (direction === 'up' && at <= 0) throw new CommandRefused('alreadyFirst');
    if (direction === 'down' && at === siblings.length - 1) throw new CommandRefused('alreadyLast');
    const others = siblings.filter((s) => s.id !== id);
    const after = direction === 'up' ? (others[at - 2]?.id ?? null) : (others[at]?.id ?? null);
    const record = draft[table][id] as { order: string };
    record.order = orderAfter(draft, others, after);
  },
});
