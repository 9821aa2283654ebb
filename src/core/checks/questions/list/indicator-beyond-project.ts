import { defineQuestion } from '../question.ts';

/** Whether the project can move what the objective is measured by. */
export default defineQuestion({
  id: 'indicator-beyond-project',
  family: 'indicators',
  *ask({ facts }) {
    for (const objective of facts.own('objective', 'goal'))
      for (const m of facts.measuresOf(objective.id))
        if (m.worded) yield { at: [{ id: m.indicator.id }, { id: objective.id }] };
  },
});
