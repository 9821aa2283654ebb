import linkWithoutAssumption from './link-without-assumption.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(linkWithoutAssumption, {
  valid: [
    {
      name: 'one on every link, on its lower end or on the whole level',
      design: `
Objective: Girls finish secondary school
  Outcome: Girls attend every day
    Output #p1: Schools have water and latrines
    Output: Teachers know how to stop harassment
      Assumption: Head teachers take complaints seriously
Assumption: The town keeps the water running
  on: p1-link
Assumption: Parents can do without the girls’ work at harvest
  on: level:outcome
Assumption: Buses run in the rainy season
  on: p1-link`,
    },
    {
      name: 'a design that keeps its assumptions with the results',
      design: `
Outcome #o: Girls attend every day
  Output #p1: Schools have water and latrines
    Assumption: The town keeps the water running
  Output: Teachers know how to stop harassment
    Assumption: Head teachers take complaints seriously
Link: #p1 -> #o`,
    },
    {
      name: 'a step without any assumption is told by another rule',
      design: `
Objective: Girls finish secondary school
  Outcome: Girls attend every day
    Output #p1: Schools have water and latrines
Assumption: The town keeps the water running
  on: p1-link`,
    },
    {
      name: 'links of activities, of factors and of cancelled or unwritten results, and feedback',
      design: `
Outcome #o1: Girls attend every day
  Factor: A bus for girls [District]
  Output #p1: Schools have water and latrines
    Activity: Build latrines
  Output: Schools have a library
    status: cancelled
  Output:
  Output: The project is evaluated
    management
Outcome #o2: Parents send girls to school
Link: #o1 -> #o2
  kind: feedback
Assumption: The town keeps the water running
  on: p1-link`,
    },
  ],
  invalid: [
    {
      name: 'a link beside others that have one',
      design: `
Outcome: Girls attend every day
  Output #p1: Schools have water and latrines
  Output: Teachers know how to stop harassment
Assumption: The town keeps the water running
  on: p1-link`,
      findings: [{ at: ['Output 1.2 → Outcome 1'], says: ['Output 1.2 → Outcome 1'] }],
    },
    {
      name: 'several are one message',
      design: `
Outcome #o1: Girls attend every day
  Output #p1: Schools have water and latrines
  Output #p2: Teachers know how to stop harassment
Outcome #o2: Parents send girls to school
Link: #p2 -> #o2
Assumption: The town keeps the water running
  on: p1-link`,
      findings: [{ at: ['Output 1.2 → Outcome 1', 'Output 1.2 → Outcome 2'], says: ['on these 2 links'] }],
    },
  ],
});
