import { PROJECT_ID, type Result } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { planOf } from '../../plan.ts';
import { defineRule } from '../../rule.ts';

/**
 * An output that no activity makes, in a design that prints activities with their outputs. Where they stand in blocks under
 * the outcomes or in a list apart, the format is the reason, and `activity-without-output` asks. No activity at all is one
 * question.
 */
export default defineRule({
  id: 'output-without-activity',
  family: 'activities',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message', 'design'],
  *check({ facts, view }) {
    const activities = new Set(planOf(view).activities.map((a) => a.id));
    const outputs = facts.own('output').filter((r) => !r.management && written(r.statement));
    if (outputs.length === 0) return;
    if (activities.size === 0) {
      yield { message: 'design', severity: 'suggestion', at: [{ id: PROJECT_ID }], about: 'none' };
      return;
    }
    const isMade = ({ id }: Result): boolean => [...facts.below(id)].some((at) => activities.has(at));
    const inBlock = ({ id }: Result): boolean =>
      view.up(id).some((up) => view.down(up.to as string).some((l) => activities.has(l.from as string)));
    if (!outputs.some(isMade)) return;
    for (const output of outputs) if (!isMade(output) && !inBlock(output)) yield { at: [{ id: output.id }] };
  },
});
