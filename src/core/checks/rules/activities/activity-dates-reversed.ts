import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** A last day before the first. Work is planned by months, so only the project's own dates can be the wrong way round. */
export default defineRule({
  id: 'activity-dates-reversed',
  family: 'activities',
  severity: 'error',
  grouping: 'never',
  messages: ['message'],
  *check({ doc }) {
    const { start, end } = projectOf(doc);
    if (start !== null && end !== null && end < start)
      yield { at: [{ id: PROJECT_ID, field: 'end' }], data: { start, end }, about: `${start} ${end}` };
  },
});
