import indicatorNoSource from './indicator-no-source.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorNoSource, {
  valid: [
    {
      name: 'each says where its value comes from',
      design: `
Output: Silos are installed
  Indicator: Number of silos
    source: Delivery notes, monthly`,
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
      name: 'two of three',
      design: `
Output: Silos are installed
  Indicator: Number of silos
    source: Delivery notes
  Indicator: Loss of grain
  Indicator: Number of tinsmiths`,
      findings: [
        {
          at: ['Output 1, indicator 2', 'Output 1, indicator 3'],
          says: ['2 indicators have no means of verification'],
          field: 'source',
        },
      ],
    },
    {
      name: 'none anywhere: one message',
      design: `
Output: Silos are installed
  Indicator: Number of silos
  Indicator: Loss of grain
  Indicator: Number of tinsmiths`,
      findings: [
        {
          at: ['Output 1, indicator 1', 'Output 1, indicator 2', 'Output 1, indicator 3'],
          says: ['No means of verification anywhere'],
        },
      ],
    },
  ],
});
