import { PROJECT_ID } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineQuestion } from '../question.ts';

/** What shows that the design can work in this place. */
export default defineQuestion({
  id: 'feasibility-not-shown',
  family: 'causality',
  *ask({ facts }) {
    const top = facts.own('objective', 'goal').some((r) => written(r.statement));
    const outcomes = facts.own('outcome').filter((r) => written(r.statement));
    if (top && outcomes.length > 0) yield { at: [{ id: PROJECT_ID }, ...outcomes.map(({ id }) => ({ id }))] };
  },
});
