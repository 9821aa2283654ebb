import indicatorMissing from './indicator-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorMissing, {
  valid: [
    {
      name: 'every result has a worded indicator',
      design: `
Objective: Safer roads for children
  Indicator: Number of children hurt on the way to school
  Outcome: Drivers slow down near schools
    Indicator: Share of drivers below 30 km/h
    Output: Crossings are raised and lit
      Indicator: Number of crossings raised`,
    },
    {
      name: 'activities need milestones, not indicators',
      design: `
Output: Crossings are raised and lit
  Indicator: Number of crossings raised
  Activity: Tender the crossings`,
    },
    {
      name: 'an effect nobody planned, one found by an evaluation and one brought by others',
      design: `
Outcome: Neighbouring towns copy the crossings
  unintended
Impact: Fewer children are hurt in the region
Outcome: The ministry pays for signs
  by others`,
    },
    {
      name: 'a cancelled or a management output',
      design: `
Output: Radio spots on speed
  status: cancelled
Output: The evaluation is done
  management`,
    },
    {
      name: 'an untouched placeholder',
      design: `
Objective:
  Outcome:`,
    },
    {
      name: 'a row with values but no words is another rule’s',
      design: `
Outcome: Drivers slow down near schools
  Indicator:
    baseline: N
    target: Y`,
    },
    {
      name: 'a half-drawn design in the drafting preset',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Output: Crossings are raised and lit`,
      preset: 'drafting',
    },
  ],
  invalid: [
    {
      name: 'an outcome and two outputs without any, in one message',
      design: `
Objective: Safer roads for children
  Indicator: Number of children hurt on the way to school
  Outcome: Drivers slow down near schools
    Output: Crossings are raised and lit
    Output: Police have radar sets`,
      findings: [{ at: ['Outcome 1', 'Output 1.1', 'Output 1.2'], says: ['3 results'] }],
    },
    {
      name: 'one output with an empty row that nobody has filled',
      design: `
Output: Crossings are raised and lit
  Indicator:`,
      findings: [{ at: ['Output 1'], says: ['Output 1 has no indicator'] }],
    },
    {
      name: 'the objective is a warning',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Indicator: Share of drivers below 30 km/h`,
      findings: [{ at: ['Objective'], severity: 'warning' }],
    },
    {
      name: 'in drafting once most results are measured, and never as an error',
      design: `
Objective: Safer roads for children
  Indicator: Number of children hurt on the way to school
  Outcome: Drivers slow down near schools
    Indicator: Share of drivers below 30 km/h
    Output: Crossings are raised and lit
    Output: Police have radar sets
      Indicator: Number of posts with a radar set`,
      preset: 'drafting',
      findings: [{ at: ['Output 1.1'], severity: 'warning' }],
    },
  ],
});
