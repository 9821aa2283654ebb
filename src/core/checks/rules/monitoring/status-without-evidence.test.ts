import statusWithoutEvidence from './status-without-evidence.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(statusWithoutEvidence, {
  valid: [
    {
      name: 'a value, a note or evidence',
      design: `
Outcome: A
  status: achieved
  Indicator: Number of desks
    Actual: 4
Outcome: B
  status: onTrack
  statusNote: 4 of 7, register of June
Outcome: C
  status: delayed
  Evidence: Minutes of May`,
    },
    {
      name: 'an activity, a status that claims nothing, and none',
      design: 'Outcome: A\n  status: unclear\n  Activity: Print the form\n    status: completed',
    },
  ],
  invalid: [
    {
      name: 'a colour and nothing else',
      design: 'Outcome: A\n  status: onTrack',
      findings: [{ at: ['Outcome 1'], field: 'status' }],
    },
  ],
});
