import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A told contribution that leaves open whether the change was seen or is hoped for. */
export default defineRule({
  id: 'evidence-state-missing',
  family: 'evaluation',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts }) {
    for (const result of facts.live)
      if (written(result.contribution) && result.evidenceState === null)
        yield { at: [{ id: result.id, field: 'evidenceState' }] };
  },
});
