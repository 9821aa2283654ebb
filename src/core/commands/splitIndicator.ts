import { CommandRefused, defineCommand } from './command.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { insert, must, viewOf } from './parts/records.ts';

export interface SplitIndicator {
  readonly id: string;
  /** What stays. */
  readonly first: string;
  /** What becomes an indicator of its own. */
  readonly second: string;
}

/**
 * Makes two indicators of one. Both have the same source; baseline and target stay with the first, because only people
 * know how they divide. Returns the new id.
 */
export const splitIndicator = defineCommand<SplitIndicator, string>({
  name: 'splitIndicator',
  apply: (draft, { id, first, second }, { newId }) => {
    const record = must(draft, 'indicators', id);
    if (first.trim() === '' || second.trim() === '') throw new CommandRefused('partsNeeded');
    const { result, source, frequency, responsible, disaggregation } = record;
    const own = listOf(viewOf(draft), 'indicators', (r) => 'result' in r && r.result === result);
    const order = orderAfter(draft, own, id);
    record.statement = first.trim();
    const values = { result, source, frequency, responsible, disaggregation, order };
    const other = insert(draft, 'indicators', newId(), { ...values, statement: second.trim() });
    insert(draft, 'targets', newId(), { indicator: other, kind: 'final' });
    return other;
  },
});
