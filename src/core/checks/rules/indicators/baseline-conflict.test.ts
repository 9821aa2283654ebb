import baselineConflict from './baseline-conflict.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(baselineConflict, {
  valid: [
    {
      name: 'the same measure with the same values is another rule’s',
      design: `
Objective: Justice for workers
  Indicator: Number of wage claims won in court
    baseline: 3
    target: 20
  Outcome: Workers claim their wages
    Indicator: Number of wage claims won in court
      baseline: 3
      target: 20`,
    },
    {
      name: 'participants of two trainings are not one measure',
      design: `
Outcome: Nurses triage
  Output: Nurses trained
    Indicator: Number of participants
      baseline: 0
      target: 40
  Output: Doctors trained
    Indicator: Number of participants
      baseline: 12
      target: 20`,
    },
    {
      name: 'one indicator reported at two sites',
      design: `
Outcome: Girls finish school
  Output: Classrooms open in Orlan district
    Indicator: Number of girls enrolled in grade nine
      baseline: 120
      target: 200
  Output: Classrooms open in Tarse district
    Indicator: Number of girls enrolled in grade nine
      baseline: 80
      target: 150`,
    },
  ],
  invalid: [
    {
      name: 'two levels with two starting points',
      design: `
Objective: Justice for workers
  Indicator: Number of wage claims won in court
    baseline: 0
    target: 20
  Outcome: Workers claim their wages
    Indicator: Number of wage claims won in court
      baseline: 3
      target: 20`,
      findings: [
        { at: ['Objective, indicator 1', 'Outcome 1, indicator 1'], says: ['(0 and 3)'], field: 'baseline' },
      ],
    },
    {
      name: 'two targets',
      design: `
Outcome: Workers claim their wages
  Indicator: Number of wage claims filed by union lawyers
    baseline: 3
    target: 20
  Output: Union lawyers are paid
    Indicator: Number of wage claims filed by union lawyers
      baseline: 3
      target: 30`,
      findings: [
        { at: ['Outcome 1, indicator 1', 'Output 1.1, indicator 1'], says: ['(20 and 30)'], field: 'target' },
      ],
    },
    {
      name: 'a part of a combined value',
      design: `
Objective: Justice for workers
  Indicator: Number of workers advised and wage claims won
    baseline: 0
    target: 300 for advice and 20 wage claims
  Outcome: Workers claim their wages
    Indicator: Number of wage claims won in court
      baseline: 5
      target: 20`,
      findings: [{ at: ['Objective, indicator 1', 'Outcome 1, indicator 1'], says: ['(0 and 5)'] }],
    },
  ],
});
