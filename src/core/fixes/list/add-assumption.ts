import { addAssumption } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An empty assumption at that very place, with the cursor in it. */
export default defineFix({
  id: 'add-assumption',
  rules: [
    'assumptions-missing-at-level',
    'result-without-assumption',
    'link-without-assumption',
    'outcome-with-single-output',
  ],
  offers: ({ element }) =>
    ['result', 'link'].includes(element.kind)
      ? [
          offer(
            addAssumption,
            { attachTo: [element.id] },
            { data: { label: element.label }, focus: { id: 'made', field: 'statement' } },
          ),
        ]
      : [],
});
