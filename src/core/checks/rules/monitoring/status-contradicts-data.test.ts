import statusContradictsData from './status-contradicts-data.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(statusContradictsData, {
  valid: [
    {
      name: 'near enough, partly, and explained',
      design: `
Outcome: A
  status: achieved
  Indicator: Number of desks
    target: 80
    Actual: 75
Outcome: B
  status: delayed
  Indicator: Number of desks
    target: 80
    Actual: 30
Outcome: C
  status: achieved
  statusNote: The other fifty were built by the province
  Indicator: Number of desks
    target: 80
    Actual: 30`,
    },
    {
      name: 'a measure that goes down',
      design: `
Outcome: A
  status: achieved
  Indicator: Number of children hurt
    baseline: 40
    target: 12
    Actual: 11`,
    },
  ],
  invalid: [
    {
      name: 'achieved far from the target, not achieved at the target',
      design: `
Outcome: A
  status: achieved
  Indicator: Number of desks
    target: 80
    Actual: 30
Outcome: B
  status: notAchieved
  Indicator: Number of desks
    target: 80
    Actual: 80`,
      findings: [
        { at: ['Outcome 1', 'Outcome 1, indicator 1'], says: ['30', '80'] },
        { at: ['Outcome 2', 'Outcome 2, indicator 1'] },
      ],
    },
  ],
});
