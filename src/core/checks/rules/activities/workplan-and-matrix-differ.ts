import { PROJECT_ID } from '../../../model/index.ts';
import { contentOf } from '../../alike.ts';
import { isActivity, isManagement, nameOf, planOf } from '../../plan.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/**
 * Work that stands in the matrix and in no row of the plan, rows of the plan that are no activity of the matrix, and rows worded
 * as something else. Management work may stand in the plan alone: a question. Shortened labels are no difference.
 */
export default defineTextRule({
  id: 'workplan-and-matrix-differ',
  family: 'activities',
  severity: 'warning',
  grouping: 'each',
  // Work that hangs on nothing is told by the matrix's own check.
  yieldsTo: ['activity-without-output'],
  messages: ['message', 'management', 'worded', 'missing'],
  *check({ view, words }) {
    const { rows, activities, rowsOf } = planOf(view);
    // Months alone say nothing about which work is meant.
    if (rows.length === 0) return;
    for (const activity of activities) {
      const linked = view.up(activity.id).length > 0;
      const own = rowsOf(activity.id);
      if (own.length === 0 && linked) yield { message: 'missing', at: [{ id: activity.id }] };
      // Written in by the plan, and hanging on nothing: the matrix does not know it.
      if (own.length > 0 && !linked) {
        const management = activity.management || isManagement(activity.statement, words);
        if (!activity.management)
          yield management
            ? { message: 'management', severity: 'suggestion', at: [{ id: activity.id }] }
            : { at: [{ id: activity.id }], data: { name: activity.statement, number: 1 } };
      }
      for (const row of own)
        if (linked && row.label.trim() !== '' && isOther(row.label, activity.statement))
          yield {
            message: 'worded',
            severity: 'suggestion',
            at: [{ id: activity.id }],
            data: { name: row.label.trim() },
          };
    }
    const alone = rows.filter((row) => !isActivity(view, row)).map((row) => nameOf(view, row));
    const strange = alone.filter((name) => !isManagement(name, words) && !isTask(name));
    if (strange.length > 0)
      yield {
        at: [{ id: PROJECT_ID }],
        data: { name: strange[0] ?? '', number: strange.length },
        about: strange.join(' | '),
      };

    function isTask(name: string): boolean {
      return findAll(words.managementTasks, tokenize(name, words.stem)).length > 0;
    }
    function isOther(label: string, statement: string): boolean {
      const [a, b] = [contentOf(label, words), contentOf(statement, words)];
      // A code or one word is a shortened label.
      return a.size > 2 && b.size > 2 && [...a].every((stem) => !b.has(stem));
    }
  },
});
