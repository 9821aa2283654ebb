import { defineCommand } from './command.ts';
import { keySet, must } from './parts/records.ts';

export interface DetachAssumption {
  readonly assumptionId: string;
  readonly from: string;
}

/** Takes an assumption off one place. The assumption itself stays, even where that was its last place. */
export const detachAssumption = defineCommand<DetachAssumption>({
  name: 'detachAssumption',
  apply: (draft, { assumptionId, from }) => {
    const record = must(draft, 'assumptions', assumptionId);
    record.attachedTo = keySet(Object.keys(record.attachedTo).filter((key) => key !== from));
  },
});
