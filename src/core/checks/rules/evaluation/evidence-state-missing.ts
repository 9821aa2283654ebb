import { written } from '../../facts.ts';
import { each, live } from '../../each.ts';
import { defineRule } from '../../rule.ts';

/** A told contribution that leaves open whether the change was seen or is hoped for. */
export default defineRule({
  id: 'evidence-state-missing',
  family: 'evaluation',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(live, function* (result) {
    if (written(result.contribution) && result.evidenceState === null)
      yield { at: [{ id: result.id, field: 'evidenceState' }] };
  }),
});
