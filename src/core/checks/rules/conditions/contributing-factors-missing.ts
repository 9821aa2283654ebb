import { PROJECT_ID } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** Nobody else contributes to any outcome: one message for the design; in a review, the outcomes that lack a factor. */
export default defineRule({
  id: 'contributing-factors-missing',
  family: 'conditions',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message', 'design'],
  *check({ facts, preset }) {
    const outcomes = facts.own('outcome', 'intermediateOutcome');
    const bare = outcomes.filter((r) => facts.factorsOf(r.id).length === 0);
    const others =
      facts.live.some((r) => r.byOthers) ||
      facts.own('objective').some((r) => facts.factorsOf(r.id).length > 0);
    if (preset === 'review') for (const outcome of bare) yield { at: [{ id: outcome.id }] };
    else if (outcomes.length > 0 && bare.length === outcomes.length && !others)
      yield { message: 'design', at: [{ id: PROJECT_ID }], about: 'none' };
  },
});
