import indicatorNoTarget from './indicator-no-target.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorNoTarget, {
  valid: [
    {
      name: 'a value, words, or only a milestone question',
      design: `
Output: Silos are installed
  Indicator: Number of silos
    target: 40
  Indicator: Loss of grain
    target: less than last year`,
    },
    {
      name: 'a yes/no question has its target in itself',
      design: `
Output: Guide approved
  Indicator: Guide approved by the ministry (Y/N)
  Indicator: Guide in use
    type: yesNo
  Indicator: Guide printed
    baseline: No`,
    },
    {
      name: 'a context indicator',
      design: `
Outcome: Families store grain safely
  Indicator: Price of maize in May
    note: Context indicator`,
    },
  ],
  invalid: [
    {
      name: 'one of two',
      design: `
Output: Silos are installed
  Indicator: Number of silos
    target: 40
  Indicator: Number of tinsmiths
    baseline: 2`,
      findings: [{ at: ['Output 1, indicator 2'], says: ['has no target'], field: 'target' }],
    },
    {
      name: 'all of them: one message',
      design: `
Output: Silos are installed
  Indicator: Number of silos
  Indicator: Loss of grain
  Indicator: Number of tinsmiths`,
      findings: [
        {
          at: ['Output 1, indicator 1', 'Output 1, indicator 2', 'Output 1, indicator 3'],
          says: ['None of the 3'],
        },
      ],
    },
  ],
});
