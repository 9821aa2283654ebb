import { addObjective } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An empty objective above all outcomes, with the cursor in it. */
export default defineFix({
  id: 'add-objective',
  rules: ['objective-missing'],
  offers: () => [offer(addObjective, {}, { focus: { id: 'made', field: 'statement' } })],
});
