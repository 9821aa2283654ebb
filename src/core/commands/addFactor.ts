import type { Position } from '../model/index.ts';
import { defineCommand } from './command.ts';
import { actorNamed } from './parts/actors.ts';
import { connect } from './parts/linking.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { insert, viewOf } from './parts/records.ts';

export interface AddFactor {
  /** The result it helps or hinders. */
  readonly toId?: string | null;
  readonly statement?: string;
  /** Who brings it: an institution or group. */
  readonly actorName?: string;
  readonly position?: Position | null;
}

/** Adds a contributing factor with its actor and its link to a result. Returns the new id. */
export const addFactor = defineCommand<AddFactor, string>({
  name: 'addFactor',
  apply: (draft, { toId = null, statement = '', actorName = '', position = null }, { newId }) => {
    const order = orderAfter(draft, listOf(viewOf(draft), 'factors'), undefined);
    const actor = actorNamed(draft, actorName, newId);
    const id = insert(draft, 'factors', newId(), { statement, actor, order, position });
    if (toId !== null) connect(draft, { from: id, to: toId, kind: 'contributesTo' }, newId());
    return id;
  },
});
