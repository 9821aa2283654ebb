import { defineCommand } from './command.ts';
import { attachments } from './parts/attaching.ts';
import { must } from './parts/records.ts';

export interface AttachAssumption {
  readonly assumptionId: string;
  /** Links, results, activities or `level:<level>`. */
  readonly to: readonly string[];
}

/** Says more places where an assumption has to hold. */
export const attachAssumption = defineCommand<AttachAssumption>({
  name: 'attachAssumption',
  apply: (draft, { assumptionId, to }) => {
    const record = must(draft, 'assumptions', assumptionId);
    record.attachedTo = { ...record.attachedTo, ...attachments(draft, to) };
  },
});
