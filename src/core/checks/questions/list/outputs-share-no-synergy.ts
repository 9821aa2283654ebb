import { written } from '../../facts.ts';
import { defineQuestion, named } from '../question.ts';

/** Outputs side by side that may have nothing to do with each other. */
export default defineQuestion({
  id: 'outputs-share-no-synergy',
  family: 'causality',
  *ask({ view, facts }) {
    for (const outcome of facts.own('outcome')) {
      const ids = facts
        .sources(outcome.id)
        .filter((r) => r.level === 'output' && written(r.statement))
        .map((r) => r.id);
      const linked = ids.some((a) => ids.some((b) => a !== b && facts.leadsTo(a, b, outcome.id)));
      if (ids.length >= 2 && !linked)
        yield { at: [{ id: outcome.id }, ...ids.map((id) => ({ id }))], data: { list: named(view, ids) } };
    }
  },
});
