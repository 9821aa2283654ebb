import { shiftLevel } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** One level up, with what only leads there. */
export default defineFix({
  id: 'promote',
  rules: ['output-phrased-as-outcome'],
  offers: ({ element }) => [
    offer(shiftLevel, { id: element.id, by: 'up' }, { data: { label: element.label } }),
  ],
});
