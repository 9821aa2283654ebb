import outcomeWithSingleOutput from './outcome-with-single-output.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outcomeWithSingleOutput, {
  valid: [
    {
      name: 'two outputs',
      design: `
Outcome: Drivers slow down near schools
  Output: Crossings are raised
  Output: Police have radar sets`,
    },
    {
      name: 'one output and what somebody else brings',
      design: `
Outcome: Drivers slow down near schools
  Output: Crossings are raised
  Factor: A bonus for drivers without fines [Bus company]`,
    },
    {
      name: 'a second output over a further link',
      design: `
Outcome #a: Drivers slow down near schools
  Output #x: Crossings are raised
  Output: Police have radar sets
Outcome #b: Children cross without fear
  Output: Guards stand at each school
Link: #x -> #b`,
    },
    {
      name: 'none at all is another rule’s',
      design: `
Outcome: Drivers slow down near schools`,
    },
  ],
  invalid: [
    {
      name: 'one output each, in one message; a cancelled one does not count',
      design: `
Outcome: Drivers slow down near schools
  Output: Crossings are raised
  Output: Radio spots
    status: cancelled
Outcome: Children cross without fear
  Output: Guards stand at each school`,
      findings: [{ at: ['Outcome 1', 'Outcome 2'], says: ['2 outcomes rest on one output each'] }],
    },
    {
      name: 'the only one is named',
      design: `
Outcome: Drivers slow down near schools
  Output: Crossings are raised`,
      findings: [{ at: ['Outcome 1'], says: ['rests on Output 1.1 alone'] }],
    },
  ],
});
