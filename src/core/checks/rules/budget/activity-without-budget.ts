import { written } from '../../facts.ts';
import { moneyOf } from '../../money.ts';
import { defineRule } from '../../rule.ts';

/**
 * Work that no line pays for, where lines are kept by activity. A line for the output or outcome above pays for it too, and a line
 * of zero says that it costs nothing.
 */
export default defineRule({
  id: 'activity-without-budget',
  family: 'budget',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  *check({ facts, view }) {
    const { paidFor } = moneyOf(view);
    const paid = (id: string): boolean =>
      paidFor.has(id) || [...paidFor.keys()].some((about) => facts.below(about).has(id));
    const activities = view.activities.filter((a) => a.status !== 'cancelled' && written(a.statement));
    const open = activities.filter((a) => !paid(a.id));
    // With most of the work unpaid the lines are simply not linked yet.
    if (open.length * 2 > activities.length) return;
    for (const { id } of open) yield { at: [{ id, field: 'budgetLines' }] };
  },
});
