import type { Level, Position } from '../model/index.ts';
import { defineCommand } from './command.ts';
import { connect } from './parts/linking.ts';
import { nodesUnder, orderAfter } from './parts/placing.ts';
import { insert, viewOf } from './parts/records.ts';

export interface AddResult {
  readonly level: Level;
  /** The result it leads to; a matrix prints it there. */
  readonly parentId?: string | null;
  /** An element that leads to the new one: how a result is added above another. */
  readonly childId?: string | null;
  /** The sibling it stands after: null puts it first; where it is not given, last. */
  readonly afterId?: string | null;
  readonly statement?: string;
  readonly position?: Position | null;
}

/** Adds a result, and its links where a parent or child is named. Returns the new id. */
export const addResult = defineCommand<AddResult, string>({
  name: 'addResult',
  apply: (
    draft,
    { level, parentId = null, childId = null, afterId, statement = '', position = null },
    { newId },
  ) => {
    const id = newId();
    const order = orderAfter(draft, nodesUnder(viewOf(draft), parentId, level), afterId);
    insert(draft, 'results', id, { level, statement, order, position });
    if (parentId !== null) connect(draft, { from: id, to: parentId }, newId());
    if (childId !== null) connect(draft, { from: childId, to: id }, newId());
    return id;
  },
});
