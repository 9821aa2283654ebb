import targetsDoNotAddUp from './targets-do-not-add-up.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(targetsDoNotAddUp, {
  valid: [
    {
      name: 'parts that make the whole, and steps that rise',
      design: `
Outcome: Firms pay on time
  Indicator: Number of people who found work
    target: 100 (45 women, 55 men)
    Milestone: 30
      date: 2027-06-30
    Milestone: 60
      date: 2027-12-31
  Indicator: Number of people reached
    target: 100 (60 women, 70 migrants)
  Indicator: Days of waiting
    baseline: 30
    target: 10
    Milestone: 20
      date: 2027-06-30`,
    },
    {
      name: 'steps that count each period for itself',
      design: `
Outcome: Firms pay on time
  Indicator: Number of firms inspected in the year
    target: 50
    counted: perPeriod
    Milestone: 60
      date: 2027-06-30`,
    },
  ],
  invalid: [
    {
      name: 'parts that do not, and steps that turn back',
      design: `
Outcome: Firms of the valley pay on time
  Indicator: Number of people who found work
    target: 100 (40 women, 50 men)
  Indicator: Number of firms
    target: 50
    Milestone: 60
      date: 2027-06-30`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['90', '100'], field: 'target' },
        { at: ['Outcome 1, indicator 2'], says: ['60, 50'] },
      ],
    },
  ],
});
