import targetImpossible from './target-impossible.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(targetImpossible, {
  valid: [
    {
      name: 'possible values',
      design: `
Outcome: Firms pay on time
  Indicator: Share of firms that pay on time
    baseline: 40%
    target: 100%
  Indicator: Increase of sales
    target: 120%
  Indicator: Share of income compared with the baseline
    target: 130%
  Indicator: Change of the balance in USD
    target: -20
  Indicator: Number of people who found work
    target: 100 (45 women, 55 men)`,
    },
  ],
  invalid: [
    {
      name: 'more than all, fewer than none, more women than people',
      design: `
Outcome: Firms of the valley pay on time
  Indicator: Share of firms that pay on time
    target: 120%
  Indicator: Number of firms in arrears
    target: -3
  Indicator: Number of people who found work
    target: 100 (140 women)`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['120%'], field: 'target' },
        { at: ['Outcome 1, indicator 2'], says: ['-3'] },
        { at: ['Outcome 1, indicator 3'], says: ['100'] },
      ],
    },
  ],
});
