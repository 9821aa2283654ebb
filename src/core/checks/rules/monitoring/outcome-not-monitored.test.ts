import outcomeNotMonitored from './outcome-not-monitored.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outcomeNotMonitored, {
  valid: [
    {
      name: 'outcomes have a value too',
      design: `
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h
    Actual: 52%
  Output: Crossings are raised
    Indicator: Number of crossings
      Actual: 6`,
    },
    {
      name: 'early in the project',
      design: `
Project: Safer roads
  start: 2026-01-01
  end: 2028-12-31
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h
  Output: Crossings are raised
    Indicator: Number of crossings
      Actual: 6
        date: 2026-06-01`,
    },
    {
      name: 'outputs have none either',
      design:
        'Outcome: Drivers slow down\n  Indicator: Share of drivers\n  Output: Crossings\n    Indicator: Number of crossings',
    },
  ],
  invalid: [
    {
      name: 'outputs are counted, the outcome is not',
      design: `
Outcome: Drivers slow down
  Indicator: Share of drivers below 30 km/h
  Output: Crossings are raised
    Indicator: Number of crossings
      Actual: 6`,
      findings: [{ at: ['Outcome 1'] }],
    },
  ],
});
