import indicatorPercentageNoDenominator from './indicator-percentage-no-denominator.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorPercentageNoDenominator, {
  valid: [
    {
      name: 'a measure that carries its whole in its name',
      design: `
Outcome: Fewer children fall ill
  Indicator: Prevalence of diarrhoea in children of the district
    baseline: 22%
    target: 14%`,
    },
    {
      name: 'shares that name their whole',
      design: `
Outcome: Firms keep the law
  Indicator: Percentage of registered firms that keep a wage book
    target: 60%
  Indicator: % of participants who pass the test
    baseline: 0%
    target: 70%
  Indicator: Wage books kept
    target: 60% of registered firms`,
    },
    {
      name: 'rates carry their whole by convention',
      design: `
Outcome: Children read
  Indicator: Literacy rate at age ten
    target: 80%`,
    },
    {
      name: 'a gain in percentage points',
      design: `
Outcome: Children read
  Indicator: Increase of the reading score in percentage points
    target: 15%`,
    },
    {
      name: 'a count',
      design: `
Outcome: Children read
  Indicator: Number of children who read a page aloud
    target: 80`,
    },
  ],
  invalid: [
    {
      name: 'a percentage of change',
      design: `
Outcome: Firms keep the law
  Indicator: Percentage increase in the number of registered workers
    target: 15%`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['“Percentage increase”'], field: 'statement' }],
    },
    {
      name: 'a count with a value in per cent',
      design: `
Outcome: Firms keep the law
  Indicator: Coverage of inspections
    target: 90%`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['“90%”'] }],
    },
    {
      name: 'a zero that only means not yet',
      design: `
Outcome: Firms keep the law
  Indicator: Percentage of firms with a wage book
    baseline (within this project): 0%
    target: 40%`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['within this project'], field: 'baseline' }],
    },
  ],
});
