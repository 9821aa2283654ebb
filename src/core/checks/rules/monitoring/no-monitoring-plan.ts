import { written } from '../../facts.ts';
import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** A design that says nowhere who collects what and when. One message for the whole design. */
export default defineRule({
  id: 'no-monitoring-plan',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'never',
  messages: ['message'],
  *check({ view, facts }) {
    const measures = facts.measures.filter((m) => m.worded);
    const planned = measures.some(
      ({ indicator }) =>
        written(indicator.source) && written(indicator.frequency) && written(indicator.responsible),
    );
    if (measures.length > 0 && !planned && !written(projectOf(view.doc).monitoringPlan))
      yield {
        at: [{ id: PROJECT_ID, field: 'monitoringPlan' }],
        data: { count: measures.length },
        about: 'none',
      };
  },
});
