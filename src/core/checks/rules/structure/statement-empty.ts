import { written } from '../../facts.ts';
import { each, live } from '../../each.ts';
import { defineRule } from '../../rule.ts';

/** A result without words although something hangs on it. A row that nobody has touched is a placeholder and stays silent. */
export default defineRule({
  id: 'statement-empty',
  family: 'structure',
  severity: 'error',
  waitsFor: 'chain',
  grouping: 'each',
  messages: ['message'],
  check: each(live, function* (result) {
    if (!written(result.statement)) yield { at: [{ id: result.id, field: 'statement' }], about: 'empty' };
  }),
});
