import { PROJECT_ID } from '../../../model/index.ts';
import { stepsOf } from '../../assumed.ts';
import { defineRule } from '../../rule.ts';

/** A step of the chain on which no assumption stands: activities to outputs, outputs to outcomes, outcomes to objective. */
export default defineRule({
  id: 'assumptions-missing-at-level',
  family: 'conditions',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['none', 'activity', 'output', 'outcome'],
  *check({ facts }) {
    const steps = stepsOf(facts);
    const missing = steps.filter((s) => !s.assumed);
    const at = [{ id: PROJECT_ID }];
    if (missing.length > 1 && missing.length === steps.length) yield { message: 'none', at, about: 'none' };
    else for (const { from } of missing) yield { message: from, at, about: from };
  },
});
