import scaleTooSmall from './scale-too-small.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(scaleTooSmall, {
  valid: [
    {
      name: 'a fair share, and those who act through others',
      design: `
Outcome: Pupils of the region read well
  targetGroup: 900 schools
  Output: Reading corners opened
    Indicator: Number of schools with a reading corner
      target: 300
    Indicator: Number of trainers
      target: 12`,
    },
    {
      name: 'nobody has said how large the group is',
      design:
        'Outcome: Pupils of the region read well\n  Output: Reading corners opened\n    Indicator: Number of schools with a corner\n      target: 12',
    },
  ],
  invalid: [
    {
      name: 'twelve of nine hundred',
      design:
        'Outcome: Pupils of the region read well\n  targetGroup: 900 schools\n  Output: Reading corners opened\n    Indicator: Number of schools with a reading corner\n      target: 12',
      findings: [{ at: ['Outcome 1', 'Output 1.1, indicator 1'], says: ['12', '900', '1.3'] }],
    },
  ],
});
