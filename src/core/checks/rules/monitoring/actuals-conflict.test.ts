import actualsConflict from './actuals-conflict.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(actualsConflict, {
  valid: [
    {
      name: 'different days, and the same value twice',
      design: `
Outcome: A
  Indicator: Number of desks
    Actual: 54
      date: 2026-05-01
    Actual: 60
      date: 2026-06-01
    Actual: 60
      date: 2026-06-01`,
    },
    {
      name: 'no day is said',
      design: 'Outcome: A\n  Indicator: Number of desks\n    Actual: 54\n    Actual: 60',
    },
  ],
  invalid: [
    {
      name: 'two values on one day',
      design: `
Outcome: A
  Indicator: Number of desks
    Actual: 54
      date: 2026-06-01
    Actual: 60
      date: 2026-06-01`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['54 / 60', '2026-06-01'] }],
    },
  ],
});
