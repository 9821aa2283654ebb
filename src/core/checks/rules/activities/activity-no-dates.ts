import { PROJECT_ID } from '../../../model/index.ts';
import { planOf } from '../../plan.ts';
import { defineRule } from '../../rule.ts';

/**
 * An activity of which nobody says in which months it runs. Where that is true of all of them, the months were lost on the
 * way or the plan is kept elsewhere: one question about the project.
 */
export default defineRule({
  id: 'activity-no-dates',
  family: 'activities',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  // Work that is in no plan has no months either; that is one cause.
  yieldsTo: ['workplan-and-matrix-differ'],
  messages: ['message', 'design'],
  *check({ view }) {
    const { activities, monthsOf } = planOf(view);
    const open = activities.filter((a) => monthsOf(a.id).length === 0);
    if (activities.length > 1 && open.length === activities.length)
      yield { message: 'design', at: [{ id: PROJECT_ID }], about: 'none' };
    else for (const { id } of open) yield { at: [{ id }] };
  },
});
