import unintendedResultsNotRecorded from './unintended-results-not-recorded.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(unintendedResultsNotRecorded, {
  valid: [
    {
      name: 'something nobody planned is recorded',
      design: `
Outcome: Queues are shorter
  contribution: The rota
Outcome: Other clinics copied the rota
  unintended`,
    },
    {
      name: 'no review has begun',
      design: 'Outcome: Queues are shorter\n  status: onTrack',
    },
  ],
  invalid: [
    {
      name: 'evidence is being gathered, and nothing beyond the plan is there',
      design: 'Outcome: Queues are shorter\n  Evidence: The register',
      findings: [{ at: ['Project'] }],
    },
  ],
});
