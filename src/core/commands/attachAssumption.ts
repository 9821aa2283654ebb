import { defineCommand } from './command.ts';
import { attachments } from './parts/attaching.ts';
import { must } from './parts/records.ts';

export interface AttachAssumption {
  readonly assumptionId: string;
  /** A link, result, activity or `level:<level>`. */
  readonly to: string;
}

/** Says one more place where an assumption has to hold. */
export const attachAssumption = defineCommand<AttachAssumption>({
  name: 'attachAssumption',
  apply: (draft, { assumptionId, to }) => {
    const record = must(draft, 'assumptions', assumptionId);
    record.attachedTo = { ...record.attachedTo, ...attachments(draft, [to]) };
  },
});
