import { defineCommand } from './command.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { insert, must, viewOf } from './parts/records.ts';

export interface AddWorkplanRow {
  /** The activity it plans; null for work that is no activity of the matrix. */
  readonly activityId: string | null;
  readonly label?: string;
  /** Responsible parties, as written. */
  readonly responsible?: string;
}

/** Adds a row to the end of the work plan. Returns the new id. */
export const addWorkplanRow = defineCommand<AddWorkplanRow, string>({
  name: 'addWorkplanRow',
  apply: (draft, { activityId, label = '', responsible = '' }, { newId }) => {
    if (activityId !== null) must(draft, 'activities', activityId);
    const order = orderAfter(draft, listOf(viewOf(draft), 'workplanRows'), undefined);
    return insert(draft, 'workplanRows', newId(), { activity: activityId, label, responsible, order });
  },
});
