import { deliveredAbove, DELIVERY_LISTS } from '../../delivered.ts';
import { defineTextRule } from '../../rule.ts';
import { quoted } from '../../text.ts';

/**
 * An outcome or objective measured by what the project delivers: events, products, people reached, services supported.
 * Counts of what others do ("by-laws adopted", "leases signed") and yes/no milestones belong there.
 */
export default defineTextRule({
  id: 'indicator-level-too-low',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  needs: DELIVERY_LISTS,
  *check({ facts, words }) {
    for (const result of facts.own('goal', 'objective', 'outcome', 'intermediateOutcome')) {
      for (const measure of facts.measuresOf(result.id)) {
        const found = deliveredAbove(measure, words);
        if (found.length > 0)
          yield {
            at: [{ id: measure.indicator.id, field: 'statement', marks: found }],
            data: { words: quoted(found) },
          };
      }
    }
  },
});
