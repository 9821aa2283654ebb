import { written } from '../../facts.ts';
import { defineQuestion } from '../question.ts';

/** Whether the indicators of an outcome together say what the outcome says. */
export default defineQuestion({
  id: 'indicator-does-not-cover-result',
  family: 'indicators',
  *ask({ facts }) {
    for (const outcome of facts.own('outcome')) {
      const ids = facts.measuresOf(outcome.id).flatMap((m) => (m.worded ? [m.indicator.id] : []));
      if (ids.length > 0 && written(outcome.statement))
        yield { at: [{ id: outcome.id }, ...ids.map((id) => ({ id }))], data: { count: ids.length } };
    }
  },
});
