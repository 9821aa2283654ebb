import { written } from '../../facts.ts';
import { defineQuestion, named } from '../question.ts';

/** Whether an outcome would come true without one of its many outputs. */
export default defineQuestion({
  id: 'output-not-needed',
  family: 'causality',
  *ask({ view, facts }) {
    for (const outcome of facts.own('outcome')) {
      const ids = facts
        .sources(outcome.id)
        .filter((r) => r.level === 'output' && written(r.statement))
        .map((r) => r.id);
      if (ids.length >= 4)
        yield { at: [{ id: outcome.id }, ...ids.map((id) => ({ id }))], data: { list: named(view, ids) } };
    }
  },
});
