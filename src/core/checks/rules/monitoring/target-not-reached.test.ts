import targetNotReached from './target-not-reached.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(targetNotReached, {
  valid: [
    {
      name: 'equal is reached, and what goes down is read downwards',
      design: `
Project: Safer roads
  end: 2026-01-31
Outcome: Drivers slow down
  Indicator: Number of crossings
    target: 20
    Actual: 20
      date: 2026-02-01
  Indicator: Number of children hurt
    baseline: 40
    target: 12
    Actual: 9
      date: 2026-02-01`,
    },
    {
      name: 'not due yet',
      design: `
Project: Safer roads
  end: 2027-01-31
Outcome: Drivers slow down
  Indicator: Number of crossings
    target: 20
    Actual: 2
      date: 2026-02-01
`,
    },
    {
      name: 'cancelled, and explained',
      design: `
Project: Safer roads
  end: 2027-01-31
Outcome: Parents walk along
  status: cancelled
  Indicator: Number of groups
    target: 20
    Actual: 2
      date: 2027-02-01
Outcome: Police fine
  statusNote: The law came a year later
  Indicator: Number of fines
    target: 20
    Actual: 2
      date: 2027-02-01`,
    },
  ],
  invalid: [
    {
      name: 'short of a target that was due',
      design: `
Project: Safer roads
  end: 2026-01-31
Outcome: Drivers slow down
  Indicator: Number of crossings
    target: 20
    Actual: 2
      date: 2026-02-01`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['2', '20'], field: 'target' }],
    },
  ],
});
