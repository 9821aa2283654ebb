import { addIndicator } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An empty indicator, with the cursor in it. */
export default defineFix({
  id: 'add-indicator',
  rules: ['indicator-missing'],
  offers: ({ element }) =>
    element.kind === 'result'
      ? [
          offer(
            addIndicator,
            { resultId: element.id },
            { data: { label: element.label }, focus: { id: 'made', field: 'statement' } },
          ),
        ]
      : [],
});
