import possibleDoubleCounting from './possible-double-counting.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(possibleDoubleCounting, {
  valid: [
    {
      name: 'contacts are the declared unit, people are told apart, or the source counts people',
      design: `
Outcome: A
  Indicator: Number of visits
    source: Visit log
  Indicator: Number of patients seen
    source: Visit log
    definition: Different patients, by card number
  Indicator: Number of patients seen
    source: Patient register`,
    },
  ],
  invalid: [
    {
      name: 'people from a log of contacts',
      design: `
Outcome: A
  Indicator: Number of patients reached
    source: Home visits and calls
    target: 400`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['“visits”', '“calls”'], field: 'source' }],
    },
  ],
});
