import indicatorNoBaseline from './indicator-no-baseline.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorNoBaseline, {
  valid: [
    {
      name: 'numbers, words, No and several values are all there',
      design: `
Output: Silos are installed
  Indicator: Number of silos
    baseline: 0
  Indicator: Guide in use (Y/N)
    baseline: No
  Indicator: Silos and bins
    baseline: 2 for silos and 0 for bins
  Indicator: How families store grain
    baseline: mostly in sacks`,
    },
    {
      name: 'to be collected, with a date',
      design: `
Output: Silos are installed
  Indicator: Number of silos
    baseline: to be collected in month 2
  Indicator: Loss of grain
    status: toBeCollected`,
    },
    {
      name: 'an empty row',
      design: `
Output: Silos are installed
  Indicator:`,
    },
  ],
  invalid: [
    {
      name: 'some lack it',
      design: `
Output: Silos are installed
  Indicator: Number of silos
    baseline: 0
  Indicator: Loss of grain
    target: 5%`,
      findings: [
        { at: ['Output 1, indicator 2'], says: ['Output 1, indicator 2 has no baseline'], field: 'baseline' },
      ],
    },
    {
      name: 'all lack it: one message for the matrix',
      design: `
Output: Silos are installed
  Indicator: Number of silos
  Indicator: Loss of grain
  Indicator: Number of tinsmiths`,
      findings: [
        {
          at: ['Output 1, indicator 1', 'Output 1, indicator 2', 'Output 1, indicator 3'],
          says: ['None of the 3 indicators'],
        },
      ],
    },
    {
      name: 'left open without a date',
      design: `
Output: Silos are installed
  Indicator: Number of silos
    baseline: TBD`,
      findings: [{ at: ['Output 1, indicator 1'], severity: 'suggestion', says: ['“TBD”'] }],
    },
  ],
});
