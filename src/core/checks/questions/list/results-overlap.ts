import { written } from '../../facts.ts';
import { defineQuestion, named } from '../question.ts';

/** Outputs of one outcome that may reach the same people with the same service. */
export default defineQuestion({
  id: 'results-overlap',
  family: 'structure',
  *ask({ view, facts }) {
    for (const outcome of facts.own('outcome')) {
      const outputs = facts.sources(outcome.id).filter((r) => r.level === 'output' && written(r.statement));
      if (outputs.length < 3) continue;
      const ids = outputs.map((r) => r.id);
      yield { at: [{ id: outcome.id }, ...ids.map((id) => ({ id }))], data: { list: named(view, ids) } };
    }
  },
});
