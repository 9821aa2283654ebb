import { RANK, type Activity } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule, type Severity } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/**
 * An activity that makes no output: it hangs on a higher result or on nothing. A matrix that prints its activities in
 * blocks under the outcomes says nothing about outputs on paper only, so there it is one question.
 */
export default defineRule({
  id: 'activity-without-output',
  family: 'activities',
  severity: 'warning',
  waitsFor: 'chain',
  grouping: 'together',
  messages: ['message', 'byOutcome'],
  *check({ view, words }) {
    const parents = ({ id }: Activity) =>
      view.up(id).flatMap((l) => {
        const node = view.nodes.get(l.to ?? '');
        return node?.kind === 'result' ? [node.record] : [];
      });
    const aboveOutput = (a: Activity): boolean => {
      const up = parents(a);
      return up.length > 0 && up.every((r) => RANK[r.level] > RANK.output);
    };
    const managing = (a: Activity): boolean =>
      a.management ||
      (words !== null && findAll(words.managementWork, tokenize(a.statement, words.stem)).length > 0);

    const activities = view.activities.filter((a) => a.status !== 'cancelled' && written(a.statement));
    const inBlocks = activities.filter(aboveOutput);
    const severity: Severity = inBlocks.length * 2 >= activities.length ? 'suggestion' : 'warning';
    for (const activity of inBlocks)
      if (!activity.management)
        yield {
          message: 'byOutcome',
          severity,
          at: [{ id: activity.id }],
          data: { parent: view.label(parents(activity)[0]?.id ?? '') },
        };
    for (const activity of activities)
      if (parents(activity).length === 0 && !managing(activity)) yield { at: [{ id: activity.id }] };
  },
});
