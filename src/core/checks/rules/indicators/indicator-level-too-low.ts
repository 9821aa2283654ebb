import { deliveredAbove, DELIVERY_LISTS } from '../../delivered.ts';
import { each, measured } from '../../each.ts';
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
  check: each(
    measured('goal', 'objective', 'outcome', 'intermediateOutcome'),
    function* ({ measures }, { words }) {
      for (const measure of measures) {
        const found = deliveredAbove(measure, words);
        if (found.length > 0)
          yield {
            at: [{ id: measure.indicator.id, field: 'statement', marks: found }],
            data: { words: quoted(found) },
          };
      }
    },
  ),
});
