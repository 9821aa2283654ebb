import indicatorEmptyStatement from './indicator-empty-statement.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorEmptyStatement, {
  valid: [
    {
      name: 'a worded indicator with values',
      design: `
Outcome: Clinics treat patients faster
  Indicator: Median waiting time
    baseline: 90
    target: 40`,
    },
    {
      name: 'a row that nobody has touched',
      design: `
Outcome: Clinics treat patients faster
  Indicator:`,
    },
    {
      name: 'a dash is not a value',
      design: `
Outcome: Clinics treat patients faster
  Indicator:
    baseline: -
    target: –`,
    },
  ],
  invalid: [
    {
      name: 'a baseline and a target without words',
      design: `
Outcome: Clinics treat patients faster
  Indicator:
    baseline: N
    target: Y`,
      findings: [
        {
          at: ['Outcome 1, indicator 1', 'Outcome 1'],
          says: ['Outcome 1 has a baseline (N) and a target (Y)'],
          field: 'statement',
        },
      ],
    },
    {
      name: 'only a target',
      design: `
Output: Triage desks are open
  Indicator:
    target: 12`,
      findings: [{ at: ['Output 1, indicator 1', 'Output 1'] }],
    },
  ],
});
