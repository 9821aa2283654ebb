import { written } from '../../facts.ts';
import { reportGaps } from '../../gaps.ts';
import { defineRule } from '../../rule.ts';

/** No means of verification: nobody says where the value will come from. */
export default defineRule({
  id: 'indicator-no-source',
  family: 'indicators',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message', 'all'],
  check: ({ facts }) => reportGaps(facts, 'source', ({ indicator }) => !written(indicator.source)),
});
