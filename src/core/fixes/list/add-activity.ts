import { addActivity } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An empty activity under the output, with the cursor in it. */
export default defineFix({
  id: 'add-activity',
  rules: ['output-without-activity'],
  offers: ({ element }) => [
    offer(
      addActivity,
      { parentId: element.id },
      { data: { label: element.label }, focus: { id: 'made', field: 'statement' } },
    ),
  ],
});
