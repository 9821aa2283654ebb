import { LEVELS, PROJECT_ID } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** More outputs under an outcome, outcomes or results in all than anybody can manage and a reader can keep in mind. */
export default defineRule({
  id: 'too-many-results',
  family: 'structure',
  severity: 'suggestion',
  grouping: 'never',
  limits: { outputs: 6, outcomes: 5, total: 40 },
  messages: ['message', 'outcomes', 'total'],
  *check({ facts, limits }) {
    const { outputs = 0, outcomes = 0, total = 0 } = limits;
    const all = facts.own('outcome');
    for (const outcome of facts.own('outcome', 'intermediateOutcome')) {
      const below = facts.sources(outcome.id).filter((r) => r.level === 'output' && !r.byOthers);
      if (below.length > outputs)
        yield {
          at: [{ id: outcome.id }],
          data: { number: below.length, limit: outputs },
          about: String(below.length),
        };
    }
    if (all.length > outcomes)
      yield {
        message: 'outcomes',
        at: [{ id: PROJECT_ID }],
        data: { number: all.length, limit: outcomes },
        about: String(all.length),
      };
    const results = facts.own(...LEVELS).length;
    if (results > total)
      yield {
        message: 'total',
        at: [{ id: PROJECT_ID }],
        data: { number: results, limit: total },
        about: String(results),
      };
  },
});
