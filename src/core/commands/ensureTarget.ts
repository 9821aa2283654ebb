import { defineCommand } from './command.ts';
import { insert, must, viewOf } from './parts/records.ts';

/** Makes the final target of an indicator that has none, so that it can be written. Returns the target's id either way. */
export const ensureTarget = defineCommand<{ readonly indicatorId: string }, string>({
  name: 'ensureTarget',
  apply: (draft, { indicatorId }, { newId }) => {
    must(draft, 'indicators', indicatorId);
    const final = viewOf(draft).finalTarget(indicatorId);
    return final?.id ?? insert(draft, 'targets', newId(), { indicator: indicatorId, kind: 'final' });
  },
});
