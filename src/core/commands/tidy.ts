import { defineCommand } from './command.ts';
import { placedIds, putAt } from './parts/positions.ts';

export interface Tidy {
  /** Cards to hand back to the layout; all of them where not given. */
  readonly ids?: readonly string[];
}

/** Hands cards that people had placed back to the layout. */
export const tidy = defineCommand<Tidy>({
  name: 'tidy',
  apply: (draft, { ids }) => {
    for (const id of ids ?? placedIds(draft)) putAt(draft, id, null);
  },
});
