import { CommandRefused, defineCommand } from './command.ts';
import { orderAfter, siblingsOf } from './parts/placing.ts';
import { plain, tableOf, viewOf } from './parts/records.ts';

export interface PlaceElement {
  readonly id: string;
  /** The sibling it comes to stand after; null puts it first. */
  readonly afterId: string | null;
}

/** Puts an element at a place among its siblings; numbering follows. */
export const placeElement = defineCommand<PlaceElement>({
  name: 'placeElement',
  apply: (draft, { id, afterId }) => {
    const table = tableOf(plain(draft), id);
    const siblings = table && siblingsOf(viewOf(draft), table, id);
    if (!table || !siblings) throw new CommandRefused('gone');
    const others = siblings.filter((s) => s.id !== id);
    if (afterId !== null && !others.some((s) => s.id === afterId)) throw new CommandRefused('notASibling');
    const at = siblings.findIndex((s) => s.id === id);
    if ((siblings[at - 1]?.id ?? null) === afterId) return;
    const record = draft[table][id] as { order: string };
    record.order = orderAfter(draft, others, afterId);
  },
});
