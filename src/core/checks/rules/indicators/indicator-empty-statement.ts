import { defineRule } from '../../rule.ts';

/** A baseline or a target that belongs to no worded indicator. */
export default defineRule({
  id: 'indicator-empty-statement',
  family: 'indicators',
  severity: 'error',
  waitsFor: 'measures',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view }) {
    for (const { indicator, result, worded, baseline, aim } of facts.measures) {
      if (worded || !result || (baseline.kind === 'none' && aim.kind === 'none')) continue;
      yield {
        at: [{ id: indicator.id, field: 'statement' }, { id: result.id }],
        data: { result: view.label(result.id), baseline: baseline.text, target: aim.text },
        about: `${baseline.text} | ${aim.text}`,
      };
    }
  },
});
