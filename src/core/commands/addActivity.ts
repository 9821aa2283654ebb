import type { Position } from '../model/index.ts';
import { defineCommand } from './command.ts';
import { connect } from './parts/linking.ts';
import { nodesUnder, orderAfter } from './parts/placing.ts';
import { insert, viewOf } from './parts/records.ts';

export interface AddActivity {
  /** The result it works towards; null for one that stands alone. */
  readonly parentId: string | null;
  /** The sibling it stands after: null puts it first; where it is not given, last. */
  readonly afterId?: string | null;
  readonly statement?: string;
  readonly position?: Position | null;
}

/** Adds an activity and its link to a result. Returns the new id. */
export const addActivity = defineCommand<AddActivity, string>({
  name: 'addActivity',
  apply: (draft, { parentId, afterId, statement = '', position = null }, { newId }) => {
    const id = newId();
    const order = orderAfter(draft, nodesUnder(viewOf(draft), parentId, 'activity'), afterId);
    insert(draft, 'activities', id, { statement, order, position });
    if (parentId !== null) connect(draft, { from: id, to: parentId }, newId());
    return id;
  },
});
