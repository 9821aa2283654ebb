import { written } from '../../facts.ts';
import { defineQuestion } from '../question.ts';

/** Whether an indicator of an output measures that output. */
export default defineQuestion({
  id: 'indicator-not-aligned',
  family: 'indicators',
  *ask({ view, facts }) {
    for (const output of facts.own('output')) {
      const ids = facts.measuresOf(output.id).flatMap((m) => (m.worded ? [m.indicator.id] : []));
      if (ids.length === 1 && written(output.statement))
        yield { at: ids.map((id) => ({ id })), data: { result: view.label(output.id) } };
    }
  },
});
