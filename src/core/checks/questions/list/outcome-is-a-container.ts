import { written } from '../../facts.ts';
import { defineQuestion, named } from '../question.ts';

/** An outcome that may be a heading over several changes. */
export default defineQuestion({
  id: 'outcome-is-a-container',
  family: 'causality',
  *ask({ view, facts }) {
    for (const outcome of facts.own('outcome')) {
      const ids = facts
        .sources(outcome.id)
        .filter((r) => r.level === 'output' && written(r.statement))
        .map((r) => r.id);
      if (ids.length >= 3)
        yield { at: [{ id: outcome.id }, ...ids.map((id) => ({ id }))], data: { list: named(view, ids) } };
    }
  },
});
