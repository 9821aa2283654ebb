import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** An effect that an evaluation found, with no result that leads to it. */
export default defineRule({
  id: 'impact-without-pathway',
  family: 'evaluation',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts }) {
    for (const result of facts.live)
      if (
        (result.level === 'impact' || !result.intended) &&
        written(result.statement) &&
        facts.sources(result.id).length === 0
      )
        yield { at: [{ id: result.id }] };
  },
});
