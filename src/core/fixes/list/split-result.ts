import { splitResult } from '../../commands/index.ts';
import { halves } from '../halves.ts';
import { defineFix, offer } from '../fix.ts';

/** Two results of one, divided at the joining word. */
export default defineFix({
  id: 'split-result',
  rules: ['several-results-in-one'],
  offers: ({ element }) => {
    const parts = halves(element.text, element.marks ?? []);
    return parts
      ? [offer(splitResult, { id: element.id, ...parts }, { data: { label: element.label } })]
      : [];
  },
});
