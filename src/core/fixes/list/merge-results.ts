import { mergeResults } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** One result of two that say the same, with the links of both. */
export default defineFix({
  id: 'merge-results',
  rules: ['duplicate-result'],
  offers: ({ element, finding }) => {
    const [first, ...others] = finding.elements;
    return first && first.id === element.id
      ? others.map((o) =>
          offer(mergeResults, { keep: first.id, drop: o.id }, { data: { keep: first.label, drop: o.label } }),
        )
      : [];
  },
});
