import contributionWithoutEvidence from './contribution-without-evidence.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(contributionWithoutEvidence, {
  valid: [
    {
      name: 'evidence stands beside the contribution',
      design: `
Outcome: Queues at the clinic are shorter
  contribution: The rota that the course proposed has been in force since March
  Evidence: The clinic register shows 40 minutes instead of 90
    source: statistics`,
    },
    { name: 'nobody has told a contribution yet', design: 'Outcome: Queues are shorter' },
    {
      name: 'a proposal that has not begun is not asked',
      preset: 'submission',
      design: 'Outcome: Queues are shorter\n  contribution: The project leads to shorter queues',
    },
  ],
  invalid: [
    {
      name: 'a claim with nothing behind it, and with an empty row of evidence',
      design: `
Outcome: Queues at the clinic are shorter
  contribution: The project led to shorter queues
Outcome: Patients come back
  contribution: The project helped
  Evidence:`,
      findings: [
        { at: ['Outcome 1'], field: 'contribution' },
        { at: ['Outcome 2'], field: 'contribution' },
      ],
    },
  ],
});
