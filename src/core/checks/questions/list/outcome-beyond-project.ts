import { written } from '../../facts.ts';
import { defineQuestion } from '../question.ts';

/** An outcome that may lie further away than the project reaches. */
export default defineQuestion({
  id: 'outcome-beyond-project',
  family: 'wording',
  *ask({ facts }) {
    for (const { id, statement } of facts.own('outcome')) if (written(statement)) yield { at: [{ id }] };
  },
});
