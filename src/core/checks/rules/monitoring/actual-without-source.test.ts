import actualWithoutSource from './actual-without-source.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(actualWithoutSource, {
  valid: [
    {
      name: 'a day and a source, the indicator’s own included',
      design: `
Outcome: A
  Indicator: Share who pass
    Actual: 82%
      date: 2026-05-12
      source: Test of 40 people
  Indicator: Number of desks
    source: Desk register
    Actual: 4
      date: 2026-05-12`,
    },
    { name: 'no value', design: 'Outcome: A\n  Indicator: Share who pass' },
  ],
  invalid: [
    {
      name: 'a bare number',
      design: `
Outcome: A
  Indicator: Share who pass
    Actual: 82%`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['82%', 'source', 'day'] }],
    },
  ],
});
