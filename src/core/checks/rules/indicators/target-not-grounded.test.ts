import targetNotGrounded from './target-not-grounded.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(targetNotGrounded, {
  valid: [
    {
      name: 'a note, a trend, a whole, a group',
      design: `
Outcome: Jobseekers find work
  Indicator: Number of people placed
    baseline: 0
    target: 500
    note: a third of the 1,500 registered
  Indicator: Number of firms that hire
    baseline: 40
    target: 60
  Indicator: Share of people placed
    target: 60%
Outcome: Mothers have a bank account
  targetGroup: 900 mothers of the settlement
  Indicator: Number of mothers with an account
    target: 300`,
    },
    {
      name: 'outputs are not asked',
      design: 'Outcome: A\n  Output: Courses are open\n    Indicator: Number of courses\n      target: 12',
    },
  ],
  invalid: [
    {
      name: 'five hundred from nowhere',
      design:
        'Outcome: Jobseekers find work\n  Indicator: Number of people placed\n    baseline: 0\n    target: 500',
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['500'], field: 'note' }],
    },
  ],
});
