import { setField } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An effect that comes back is a feedback link. */
export default defineFix({
  id: 'make-feedback',
  rules: ['causal-cycle', 'backward-link'],
  offers: ({ view, element }) =>
    element.kind === 'link'
      ? [
          offer(
            setField,
            { table: 'links', id: element.id, field: 'kind', value: 'feedback' },
            { data: { label: view.label(element.id) } },
          ),
        ]
      : [],
});
