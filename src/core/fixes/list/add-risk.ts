import { addRisk } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An empty risk, with the cursor in it. */
export default defineFix({
  id: 'add-risk',
  rules: ['risks-missing'],
  offers: () => [offer(addRisk, {}, { focus: { id: 'made', field: 'statement' } })],
});
