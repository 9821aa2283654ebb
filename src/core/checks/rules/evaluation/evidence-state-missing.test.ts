import evidenceStateMissing from './evidence-state-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(evidenceStateMissing, {
  valid: [
    {
      name: 'seen, or likely',
      design: `
Outcome: Queues are shorter
  contribution: The rota
  evidenceState: observed
Outcome: Patients come back
  contribution: The reminder calls
  evidenceState: likely`,
    },
    { name: 'no contribution is told', design: 'Outcome: Queues are shorter' },
  ],
  invalid: [
    {
      name: 'a contribution that may be hope or fact',
      design: 'Outcome: Offices work together better\n  contribution: Two joint meetings',
      findings: [{ at: ['Outcome 1'], field: 'evidenceState' }],
    },
  ],
});
