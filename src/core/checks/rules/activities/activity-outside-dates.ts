import { isManagement, planOf } from '../../plan.ts';
import { defineRule } from '../../rule.ts';

/**
 * An activity in a month that the project does not have. A final report, an audit or an evaluation may come after the last
 * day, and a month that the project only touches counts as its own.
 */
export default defineRule({
  id: 'activity-outside-dates',
  family: 'activities',
  severity: 'error',
  grouping: 'each',
  messages: ['message'],
  *check({ view, words }) {
    const { activities, length, monthsOf } = planOf(view);
    if (length === null) return;
    for (const { id, management, statement } of activities) {
      const months = monthsOf(id);
      const outside = months.filter((m) => m < 1 || m > length);
      const [first] = outside;
      const late = management || isManagement(statement, words);
      if (first === undefined || (late && first > length)) continue;
      yield {
        at: [{ id }],
        data: { month: outside.at(-1) ?? first, months: length },
        about: outside.join(' '),
      };
    }
  },
});
