import targetFarExceeded from './target-far-exceeded.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(targetFarExceeded, {
  valid: [
    {
      name: 'double, small numbers, and what goes down',
      design: `
Outcome: Drivers slow down
  Indicator: Number of crossings
    target: 30
    Actual: 60
  Indicator: Number of laws
    target: 1
    Actual: 3
  Indicator: Number of children hurt
    baseline: 200
    target: 20
    Actual: 50`,
    },
  ],
  invalid: [
    {
      name: 'three times the target',
      design: `
Outcome: Drivers slow down
  Indicator: Number of clinics
    target: 30
    Actual: 90`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['90', '30'] }],
    },
  ],
});
