import { assumptionsIn } from '../../assumed.ts';
import { defineRule } from '../../rule.ts';

/** An assumption that people rated themselves: without it the project fails, and it is not likely to hold. */
export default defineRule({
  id: 'assumption-killer',
  family: 'conditions',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ view }) {
    for (const { id, critical, likelihood, mark } of assumptionsIn(view))
      if (critical && likelihood === 'low' && mark !== 'holds') yield { at: [{ id, field: 'likelihood' }] };
  },
});
