import { addFactor } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An empty contributing factor, with the cursor in it. */
export default defineFix({
  id: 'add-factor',
  rules: ['contributing-factors-missing', 'no-other-factors'],
  offers: ({ view, element }) => {
    const to = element.kind === 'result' ? element.id : view.results.find((r) => r.level === 'outcome')?.id;
    return to
      ? [
          offer(
            addFactor,
            { toId: to },
            { data: { label: view.label(to) }, focus: { id: 'made', field: 'statement' } },
          ),
        ]
      : [];
  },
});
