import { defineTextRule } from '../../rule.ts';
import { sameMeasures } from '../../sameMeasure.ts';

/** One measure in two places with different values. Measures with equal values are `indicator-duplicated`'s. */
export default defineTextRule({
  id: 'baseline-conflict',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  messages: ['baseline', 'target'],
  *check({ facts, view, words }) {
    for (const { upper, lower, conflict } of sameMeasures(facts, words)) {
      if (!conflict) continue;
      yield {
        message: conflict.field,
        at: [upper, lower].map((m) => ({ id: m.indicator.id, field: conflict.field })),
        data: {
          first: view.label(upper.indicator.id),
          second: view.label(lower.indicator.id),
          firstValue: conflict.values[0],
          secondValue: conflict.values[1],
        },
      };
    }
  },
});
