import { defineCommand } from './command.ts';
import { connect } from './parts/linking.ts';
import { nodesUnder, orderAfter } from './parts/placing.ts';
import { insert, viewOf } from './parts/records.ts';

export interface AddObjective {
  readonly statement?: string;
}

/** Adds an objective above the outcomes that lead nowhere yet. Returns the new id. */
export const addObjective = defineCommand<AddObjective, string>({
  name: 'addObjective',
  apply: (draft, { statement = '' }, { newId }) => {
    const v = viewOf(draft);
    const order = orderAfter(draft, nodesUnder(v, null, 'objective'), undefined);
    const id = insert(draft, 'results', newId(), { level: 'objective', statement, order });
    for (const result of v.results)
      if (result.level === 'outcome' && v.up(result.id).length === 0)
        connect(draft, { from: result.id, to: id }, newId());
    return id;
  },
});
