import indicatorEmbedsDirection from './indicator-embeds-direction.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorEmbedsDirection, {
  valid: [
    {
      name: 'neutral measures and changes by nature',
      design: `
Outcome: Shops earn more
  Indicator: Average income of shops in the month
  Indicator: Number of improved stoves in use
  Indicator: Increase in points between pre- and post-test
  Indicator: Growth rate of sales of the market
  Indicator: More than half of the shops open on Sunday (Y/N)`,
    },
  ],
  invalid: [
    {
      name: 'the direction in the measure',
      design: `
Outcome: Shops of the valley earn more
  Indicator: Increase in income of shops
    target: 300
  Indicator: Reduced waiting time at the border
    target: 2`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['“Increase”'], field: 'statement' },
        { at: ['Outcome 1, indicator 2'], says: ['“Reduced”'] },
      ],
    },
  ],
});
