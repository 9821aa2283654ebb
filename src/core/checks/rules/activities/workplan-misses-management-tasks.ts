import { PROJECT_ID } from '../../../model/index.ts';
import { nameOf, planOf } from '../../plan.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** With fewer rows a plan is a beginning. */
const FEW = 3;

/** A work plan without any launch, data collection, reporting, review or closure. They may be in another plan: one question. */
export default defineTextRule({
  id: 'workplan-misses-management-tasks',
  family: 'activities',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ view, words }) {
    const { rows, activities } = planOf(view);
    if (rows.length < FEW) return;
    const names = [...rows.map((row) => nameOf(view, row)), ...activities.map((a) => a.statement)];
    const has = names.some((name) => findAll(words.managementTasks, tokenize(name, words.stem)).length > 0);
    if (!has && !activities.some((a) => a.management))
      yield { at: [{ id: PROJECT_ID }], data: { rows: rows.length }, about: 'none' };
  },
});
