import noActuals from './no-actuals.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(noActuals, {
  valid: [
    {
      name: 'before the first day that is due',
      design: `
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h
    Milestone: 50%
      date: 2027-05-31
  Indicator: Number of fines
    Actual: 12
      date: 2026-06-01`,
    },
    { name: 'no indicator yet', design: 'Outcome: Drivers slow down' },
  ],
  invalid: [
    {
      name: 'a milestone has passed without a value',
      design: `
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h
    Milestone: 50%
      date: 2026-05-31
  Indicator: Number of fines
    Actual: 12
      date: 2026-06-01`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['2026-05-31'] }],
    },
    {
      name: 'nothing has been measured at all',
      design: `
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h
  Indicator: Number of fines`,
      findings: [{ at: ['Project'], severity: 'suggestion', says: ['2 indicators'] }],
    },
  ],
});
