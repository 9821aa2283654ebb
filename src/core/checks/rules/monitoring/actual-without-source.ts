import type { Actual } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** Measured values without a day or without a source. One source beside the indicator's first value serves the others. */
export default defineRule({
  id: 'actual-without-source',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ view, facts }) {
    const dated = Object.values(view.doc.actuals).filter((a) => written(a.text));
    for (const { indicator, worded } of facts.measures) {
      if (!worded) continue;
      const own = dated.filter((a) => a.indicator === indicator.id);
      if (own.length === 0) continue;
      const source = written(indicator.source) || own.some((a) => written(a.source));
      const day = own.every((a) => a.date !== null);
      if (!source || !day)
        yield {
          at: [{ id: indicator.id, field: placeOf(own, source) }],
          data: { source: source ? 'no' : 'yes', day: day ? 'no' : 'yes', value: own.at(-1)?.text ?? '' },
        };
    }
  },
});

/** Where the first thing that is missing is written. */
const placeOf = (own: readonly Actual[], source: boolean): string =>
  source ? `${own.find((a) => a.date === null)?.id ?? ''}/date` : `${own[0]?.id ?? ''}/source`;
