import { splitIndicator } from '../../commands/index.ts';
import { halves } from '../halves.ts';
import { defineFix, offer } from '../fix.ts';

/** Two indicators of one, divided at the joining word. */
export default defineFix({
  id: 'split-indicator',
  rules: ['indicator-double-barrelled'],
  offers: ({ element }) => {
    const parts = halves(element.text, element.marks ?? []);
    return parts
      ? [offer(splitIndicator, { id: element.id, ...parts }, { data: { label: element.label } })]
      : [];
  },
});
