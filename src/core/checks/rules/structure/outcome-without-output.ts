import { defineRule } from '../../rule.ts';

/** An outcome that no output of the project reaches, directly or over other results. */
export default defineRule({
  id: 'outcome-without-output',
  family: 'structure',
  severity: 'error',
  waitsFor: 'chain',
  grouping: 'together',
  messages: ['message'],
  *check({ facts }) {
    for (const outcome of facts.own('outcome', 'intermediateOutcome'))
      if (facts.outputsReaching(outcome.id).size === 0) yield { at: [{ id: outcome.id }] };
  },
});
