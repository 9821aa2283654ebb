import type { Position } from '../model/index.ts';
import { defineCommand } from './command.ts';
import { putAt } from './parts/positions.ts';

export interface MoveNodes {
  /** New places by id, in canvas pixels; null hands a card back to the layout. */
  readonly positions: Readonly<Record<string, Position | null>>;
}

/** Keeps cards where a person dragged them. Runs once, when they are let go. */
export const moveNodes = defineCommand<MoveNodes>({
  name: 'moveNodes',
  apply: (draft, { positions }) => {
    for (const [id, to] of Object.entries(positions)) putAt(draft, id, to);
  },
});
