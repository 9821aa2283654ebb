import cancelledStillCounted from './cancelled-still-counted.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(cancelledStillCounted, {
  valid: [
    {
      name: 'a result that stands, and a cancelled one without targets',
      design: `
Outcome: A
  Indicator: Number of desks
    target: 4
Outcome: B
  status: cancelled
  Indicator: Number of desks`,
    },
    {
      name: 'kept on purpose, and marked so',
      design: `
Outcome: B
  status: replaced
  Indicator: Number of desks
    target: 4
    note: retired, kept for the record`,
    },
  ],
  invalid: [
    {
      name: 'cancelled with a target',
      design: `
Outcome: B
  status: cancelled
  Indicator: Number of desks
    target: 4`,
      findings: [{ at: ['Outcome 1', 'Outcome 1, indicator 1'], says: ['1 target'] }],
    },
  ],
});
