import type { Measure } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { sameMeasures } from '../../sameMeasure.ts';

/** The same measure under two results, so that the lower one counts as proof of the higher. One message for all that hang together. */
export default defineTextRule({
  id: 'indicator-duplicated',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view, words }) {
    const groups: Set<Measure>[] = [];
    for (const { upper, lower, conflict } of sameMeasures(facts, words)) {
      if (conflict) continue;
      const known = groups.find((g) => g.has(upper) || g.has(lower));
      if (known) known.add(upper).add(lower);
      else groups.push(new Set([upper, lower]));
    }
    for (const group of groups) {
      const ids = facts.measures.filter((m) => group.has(m)).map((m) => m.indicator.id);
      yield {
        at: ids.map((id) => ({ id, field: 'statement' })),
        data: {
          first: view.label(ids[0] ?? ''),
          others: ids
            .slice(1)
            .map((id) => view.label(id))
            .join('; '),
        },
      };
    }
  },
});
