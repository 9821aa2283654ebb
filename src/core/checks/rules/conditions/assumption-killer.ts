import { each, assumptions } from '../../each.ts';
import { defineRule } from '../../rule.ts';

/** An assumption that people rated themselves: without it the project fails, and it is not likely to hold. */
export default defineRule({
  id: 'assumption-killer',
  family: 'conditions',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  check: each(assumptions, function* ({ id, critical, likelihood, mark }) {
    if (critical && likelihood === 'low' && mark !== 'holds') yield { at: [{ id, field: 'likelihood' }] };
  }),
});
