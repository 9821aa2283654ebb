import likelyFutureCountedAsAchieved from './likely-future-counted-as-achieved.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(likelyFutureCountedAsAchieved, {
  valid: [
    {
      name: 'seen, and likely to go on',
      design: `
Outcome: The night desk is used
  status: achieved
  statusNote: Open since March with 30 visits a week, and likely to continue`,
    },
    {
      name: 'a forecast that is called one',
      design:
        'Outcome: The night desk is used\n  status: onTrack\n  statusNote: It is expected to open in spring',
    },
    {
      name: 'achieved in the past tense',
      design: 'Outcome: The night desk is used\n  status: achieved\n  statusNote: It opened in spring',
    },
  ],
  invalid: [
    {
      name: 'achieved or observed, in words about the future',
      design: `
Outcome: The night desk is used
  status: achieved
  statusNote: It is expected to open in spring
Outcome: Patients come back
  evidenceState: observed
  contribution: Reminder calls will bring patients back`,
      findings: [
        { at: ['Outcome 1'], says: ['“expected”'] },
        { at: ['Outcome 2'], says: ['“will”'] },
      ],
    },
  ],
});
