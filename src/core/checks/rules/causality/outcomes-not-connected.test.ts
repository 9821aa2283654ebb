import outcomesNotConnected from './outcomes-not-connected.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outcomesNotConnected, {
  valid: [
    {
      name: 'two outcomes need not be',
      design: `
Outcome: Drivers slow down near schools
Outcome: Children cross without fear`,
    },
    {
      name: 'one leads to another',
      design: `
Objective: Safer roads for children
  Outcome #a: Drivers slow down near schools
    Output #x: Crossings are raised
  Outcome #b: Children cross without fear
    Output: Guards stand at each school
  Outcome #c: Parents walk with their children
    Output: Route maps are in every home
Link: #c -> #b`,
    },
    {
      name: 'feedback between two of them',
      design: `
Objective: Safer roads for children
  Outcome #a: Drivers slow down near schools
    Output #x: Crossings are raised
  Outcome #b: Children cross without fear
    Output: Guards stand at each school
  Outcome #c: Parents walk with their children
    Output: Route maps are in every home
Link: #c -> #b
  kind: feedback`,
    },
    {
      name: 'an output that serves two',
      design: `
Objective: Safer roads for children
  Outcome #a: Drivers slow down near schools
    Output #x: Crossings are raised
  Outcome #b: Children cross without fear
    Output: Guards stand at each school
  Outcome #c: Parents walk with their children
    Output: Route maps are in every home
Link: #x -> #b`,
    },
  ],
  invalid: [
    {
      name: 'three side by side',
      design: `
Objective: Safer roads for children
  Outcome #a: Drivers slow down near schools
    Output #x: Crossings are raised
  Outcome #b: Children cross without fear
    Output: Guards stand at each school
  Outcome #c: Parents walk with their children
    Output: Route maps are in every home`,
      findings: [{ at: ['Project'], says: ['The 3 outcomes'] }],
    },
  ],
});
