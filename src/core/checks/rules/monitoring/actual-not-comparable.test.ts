import actualNotComparable from './actual-not-comparable.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(actualNotComparable, {
  valid: [
    {
      name: 'the same measure, a proxy that is explained, and words',
      design: `
Outcome: A
  Indicator: Share who pass
    target: 80%
    Actual: 62%
  Indicator: Share who stay
    target: 80%
    Actual: 31
      comment: Of 40 whom we could reach; the others have moved
  Indicator: The law is passed
    target: Yes
    Actual: In its second reading`,
    },
  ],
  invalid: [
    {
      name: 'a number for a share',
      design: `
Outcome: A
  Indicator: Share who pass
    target: 80%
    Actual: 31`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['31', '80%'] }],
    },
  ],
});
