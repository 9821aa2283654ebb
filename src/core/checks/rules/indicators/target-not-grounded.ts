import { written } from '../../facts.ts';
import { each, measured } from '../../each.ts';
import { defineRule } from '../../rule.ts';

/**
 * Outcome targets of which nobody can say where they come from: no note, no size of the group, no starting value to grow from. One
 * message for all of them.
 */
export default defineRule({
  id: 'target-not-grounded',
  family: 'indicators',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  check: each(measured('outcome', 'intermediateOutcome'), function* ({ result: outcome, measures }) {
    for (const { indicator, aim, baseline, target, worded } of measures) {
      // A share has its whole, and a positive start is a trend.
      if (!worded || aim.kind !== 'number' || (baseline.value ?? 0) > 0) continue;
      const reason = [
        indicator.note,
        indicator.definition,
        outcome.targetGroup,
        target?.qualifier,
        target?.label,
      ];
      const inCell = /[(;]|\bof\b/.test(aim.text);
      if (!reason.some(written) && !inCell)
        yield { at: [{ id: indicator.id, field: 'note' }], data: { target: aim.text }, about: aim.text };
    }
  }),
});
