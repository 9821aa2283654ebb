import noOtherFactors from './no-other-factors.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(noOtherFactors, {
  valid: [
    {
      name: 'others are named',
      design: `
Outcome: Queues at the clinic are shorter
  status: achieved
  Factor: A new budget line for night shifts [Ministry of Health]`,
    },
    {
      name: '"none found" is an answer',
      design:
        'Outcome: Queues are shorter\n  contribution: The rota is ours\n  Factor: None found; we asked three clinics',
    },
    {
      name: 'outputs are the project’s own, and what nobody claims is not asked about',
      design: 'Outcome: Queues are shorter\n  Output: A rota is in use\n    status: achieved',
    },
  ],
  invalid: [
    {
      name: 'a change is claimed, by status or in words',
      design: `
Objective: People trust the clinic
  Outcome: Queues are shorter
    contribution: Because of the course
  Outcome: Patients come back
    status: achieved`,
      findings: [{ at: ['Outcome 1'] }, { at: ['Outcome 2'] }],
    },
  ],
});
