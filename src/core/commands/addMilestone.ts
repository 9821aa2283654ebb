import { defineCommand } from './command.ts';
import { orderAfter } from './parts/placing.ts';
import { insert, must, viewOf } from './parts/records.ts';

/** Adds a milestone behind the others and before the final target. Returns the milestone's id. */
export const addMilestone = defineCommand<{ readonly indicatorId: string }, string>({
  name: 'addMilestone',
  apply: (draft, { indicatorId }, { newId }) => {
    must(draft, 'indicators', indicatorId);
    const targets = viewOf(draft).targets(indicatorId);
    const siblings = targets.map(({ id, order }) => ({ table: 'targets' as const, id, order }));
    const last = targets.findLast((target) => target.kind === 'milestone');
    const order = orderAfter(draft, siblings, last?.id ?? null);
    return insert(draft, 'targets', newId(), { indicator: indicatorId, kind: 'milestone', order });
  },
});
