import { DELIVERED_LISTS, deliveredIn } from '../../level.ts';
import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { quoted } from '../../text.ts';

/**
 * An outcome that names what the project makes, offers or teaches. Adoption, enforcement, use and funding by others are
 * outcomes even where they name a document. Some houses count the capacity of an institution as an outcome: asked mildly.
 */
export default defineTextRule({
  id: 'outcome-phrased-as-output',
  family: 'wording',
  severity: 'warning',
  grouping: 'each',
  messages: ['product', 'service', 'skill', 'capacity'],
  needs: DELIVERED_LISTS,
  check: each(own('outcome', 'intermediateOutcome'), function* (outcome, { words }) {
    const found = deliveredIn(statementOf(outcome.statement, words));
    if (found)
      yield {
        message: found.kind,
        at: [{ id: outcome.id, field: 'statement', marks: found.marks }],
        data: { words: quoted([found.marks.join(' … ')]) },
        ...(found.kind === 'capacity' ? { severity: 'suggestion' } : {}),
      };
  }),
});
