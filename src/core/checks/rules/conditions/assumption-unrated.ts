import { assumptionsIn } from '../../assumed.ts';
import { defineRule } from '../../rule.ts';

/** Assumptions of which nobody said whether they matter, are likely or hold, once there are too many to watch them all. */
export default defineRule({
  id: 'assumption-unrated',
  family: 'conditions',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  limits: { from: 5 },
  yieldsTo: ['assumption-not-revisited'],
  messages: ['message'],
  *check({ limits, view }) {
    const assumptions = assumptionsIn(view);
    if (assumptions.length < (limits['from'] ?? 0)) return;
    for (const { id, critical, likelihood, mark } of assumptions)
      if (!critical && likelihood === null && mark === 'notLookedAt') yield { at: [{ id }] };
  },
});
