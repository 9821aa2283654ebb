import indicatorNoUnit from './indicator-no-unit.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorNoUnit, {
  valid: [
    {
      name: 'counts, shares, rates and units',
      design: `
Outcome: Districts are served
  Indicator: Number of districts with a service point
    target: 12
  Indicator: Schools with a water point
    target: 40
  Indicator: Coverage of services
    target: 90%
  Indicator: Yield of maize
    unit: t/ha
    target: 3
  Indicator: Literacy rate of adults
    target: 70
  Indicator: Waiting time (days)
    target: 3
  Indicator: Coverage of the network
    target: 40 villages`,
    },
  ],
  invalid: [
    {
      name: 'a number of nothing',
      design: 'Outcome: Districts of the coast are served\n  Indicator: Coverage of services\n    target: 90',
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['90'], field: 'target' }],
    },
  ],
});
