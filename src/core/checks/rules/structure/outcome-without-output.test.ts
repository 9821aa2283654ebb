import outcomeWithoutOutput from './outcome-without-output.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outcomeWithoutOutput, {
  valid: [
    {
      name: 'an output below',
      design: `
Outcome: Farmers sell together
  Output: A packing house is open`,
    },
    {
      name: 'an output that reaches it over an intermediate outcome',
      design: `
Outcome: Farmers sell together
  Intermediate outcome: Farmers grade their fruit alike
    Output: A grading guide is in use`,
    },
    {
      name: 'an output that reaches it over a second link',
      design: `
Outcome: Farmers sell together
  Output #guide: A grading guide is in use
Outcome #price: Buyers pay by grade
Link: #guide -> #price`,
    },
    {
      name: 'an outcome that nobody planned, one brought by others, one cancelled',
      design: `
Outcome: Traders copy the packing house
  unintended
Outcome: The province repairs the road
  by others
Outcome: Exports begin
  status: cancelled`,
    },
    {
      name: 'a half-drawn design in the drafting preset',
      design: `
Objective: Better incomes
  Outcome: Farmers sell together`,
      preset: 'drafting',
    },
  ],
  invalid: [
    {
      name: 'an outcome with nothing below',
      design: `
Objective: Better incomes
  Outcome: Farmers sell together
    Output: A packing house is open
  Outcome: Buyers pay by grade`,
      findings: [{ at: ['Outcome 2'] }],
    },
    {
      name: 'two of them in one message; activities and cancelled outputs do not count',
      design: `
Outcome: Farmers sell together
  Activity: Visit buyers
Outcome: Buyers pay by grade
  Output: A price board
    status: cancelled`,
      findings: [{ at: ['Outcome 1', 'Outcome 2'], says: ['2 outcomes'] }],
    },
  ],
});
