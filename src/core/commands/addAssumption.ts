import { defineCommand } from './command.ts';
import { attachments } from './parts/attaching.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { insert, viewOf } from './parts/records.ts';

export interface AddAssumption {
  /** Links, results, activities or `level:<level>`. */
  readonly attachTo: readonly string[];
  readonly statement?: string;
}

/** Adds an assumption and attaches it. Returns the new id. */
export const addAssumption = defineCommand<AddAssumption, string>({
  name: 'addAssumption',
  apply: (draft, { attachTo, statement = '' }, { newId }) => {
    const order = orderAfter(draft, listOf(viewOf(draft), 'assumptions'), undefined);
    return insert(draft, 'assumptions', newId(), {
      statement,
      order,
      attachedTo: attachments(draft, attachTo),
    });
  },
});
