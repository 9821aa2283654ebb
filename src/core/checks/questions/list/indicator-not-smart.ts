import { written } from '../../facts.ts';
import { defineQuestion, named } from '../question.ts';

/** Indicators of outcomes that two people might collect differently. */
export default defineQuestion({
  id: 'indicator-not-smart',
  family: 'indicators',
  *ask({ view, facts }) {
    const open = facts
      .own('outcome')
      .flatMap((r) => facts.measuresOf(r.id))
      .filter((m) => m.worded && !written(m.indicator.definition));
    const ids = open.map((m) => m.indicator.id);
    if (ids.length > 0)
      yield { at: ids.map((id) => ({ id, field: 'definition' })), data: { list: named(view, ids) } };
  },
});
