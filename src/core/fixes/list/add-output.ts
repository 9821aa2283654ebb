import { addResult } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An empty output under the outcome, with the cursor in it. */
export default defineFix({
  id: 'add-output',
  rules: ['outcome-without-output'],
  offers: ({ element }) =>
    element.kind === 'result'
      ? [
          offer(
            addResult,
            { level: 'output', parentId: element.id },
            { data: { label: element.label }, focus: { id: 'made', field: 'statement' } },
          ),
        ]
      : [],
});
