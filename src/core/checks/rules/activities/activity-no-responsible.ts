import { PROJECT_ID } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { planOf } from '../../plan.ts';
import { defineRule } from '../../rule.ts';

/**
 * An activity for which the work plan names nobody, and no result above it does either. Where the plan names nobody at all, the
 * column is missing: one question. Without a work plan nothing is asked.
 */
export default defineRule({
  id: 'activity-no-responsible',
  family: 'activities',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'together',
  // Work that is in no plan has nobody either; that is one cause.
  yieldsTo: ['workplan-and-matrix-differ'],
  messages: ['message', 'design'],
  *check({ view }) {
    const { activities, responsibleOf, rows } = planOf(view);
    if (rows.length === 0) return;
    const inherits = (id: string): boolean =>
      view.up(id).some((l) => {
        const node = view.nodes.get(l.to ?? '');
        return node?.kind === 'result' && written(node.record.responsible);
      });
    const open = activities.filter((a) => !written(responsibleOf(a.id)) && !inherits(a.id));
    if (!rows.some((row) => written(row.responsible)) && open.length > 1 && open.length === activities.length)
      yield { message: 'design', severity: 'suggestion', at: [{ id: PROJECT_ID }], about: 'none' };
    else for (const { id } of open) yield { at: [{ id }] };
  },
});
