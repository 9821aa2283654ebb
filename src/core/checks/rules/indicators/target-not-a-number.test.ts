import targetNotANumber from './target-not-a-number.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(targetNotANumber, {
  valid: [
    {
      name: 'values in figures, in words, and yes/no',
      design: `
Outcome: Wells work in every village
  Indicator: Number of wells that work
    target: 14
  Indicator: Number of committees
    target: fourteen
  Indicator: Share of wells tested
    target: all
  Indicator: The law is in force (Y/N)
    target: Y
  Indicator: Stage of the law
    target: adopted by parliament
  Indicator: Number of visits
    target: to be determined`,
    },
  ],
  invalid: [
    {
      name: 'a hope instead of a value',
      design:
        'Outcome: Wells of the village work\n  Indicator: Number of wells that work\n    target: significant increase',
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['significant increase'], field: 'target' }],
    },
  ],
});
