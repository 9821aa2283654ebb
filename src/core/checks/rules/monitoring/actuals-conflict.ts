import { written } from '../../facts.ts';
import { groupBy } from '../../collections.ts';
import { defineRule } from '../../rule.ts';

/** Two values for one indicator on one day. Values of different days are a course of things. */
export default defineRule({
  id: 'actuals-conflict',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ view, facts }) {
    const all = Object.values(view.doc.actuals).filter((a) => written(a.text) && a.date !== null);
    const worded = new Set(facts.measures.flatMap((m) => (m.worded ? [m.indicator.id] : [])));
    for (const [key, same] of groupBy(all, (a) => `${a.indicator ?? ''} ${a.date ?? ''}`)) {
      const [indicator = '', day = ''] = key.split(' ');
      const values = [...new Set(same.map((a) => a.text.trim()))];
      if (values.length > 1 && worded.has(indicator))
        yield {
          at: [{ id: indicator, field: `${same.at(-1)?.id ?? ''}/text` }],
          data: { values: values.join(' / '), day },
          about: values.join('\n'),
        };
    }
  },
});
