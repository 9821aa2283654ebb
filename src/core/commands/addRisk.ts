import { defineCommand } from './command.ts';
import { attachments } from './parts/attaching.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { insert, viewOf } from './parts/records.ts';

export interface AddRisk {
  /** Links, results, activities or `level:<level>`; nothing for a risk to the whole project. */
  readonly attachTo?: readonly string[];
  readonly statement?: string;
}

/** Adds a risk. Returns the new id. */
export const addRisk = defineCommand<AddRisk, string>({
  name: 'addRisk',
  apply: (draft, { attachTo = [], statement = '' }, { newId }) => {
    const order = orderAfter(draft, listOf(viewOf(draft), 'risks'), undefined);
    return insert(draft, 'risks', newId(), {
      statement,
      order,
      attachedTo: attachments(draft, attachTo),
    });
  },
});
