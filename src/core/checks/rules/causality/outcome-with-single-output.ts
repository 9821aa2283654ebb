import { defineRule } from '../../rule.ts';

/** An outcome that rests on one output and on nothing and nobody else. Cancelled outputs do not count. */
export default defineRule({
  id: 'outcome-with-single-output',
  family: 'causality',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  *check({ facts, view }) {
    for (const outcome of facts.own('outcome', 'intermediateOutcome')) {
      const sources = facts.sources(outcome.id);
      const only = sources[0];
      if (sources.length !== 1 || only?.level !== 'output' || facts.factorsOf(outcome.id).length > 0)
        continue;
      yield { at: [{ id: outcome.id }], data: { output: view.label(only.id) } };
    }
  },
});
