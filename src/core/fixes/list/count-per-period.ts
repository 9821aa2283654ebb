import { setField } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** Each milestone is a count of its own period, so nothing has to rise to the target. */
export default defineFix({
  id: 'count-per-period',
  rules: ['targets-do-not-add-up'],
  offers: ({ element }) => [
    offer(
      setField,
      { table: 'indicators', id: element.id, field: 'cumulative', value: 'perPeriod' },
      { data: { label: element.label } },
    ),
  ],
});
