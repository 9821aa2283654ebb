import resultWithoutAssumption from './result-without-assumption.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(resultWithoutAssumption, {
  valid: [
    {
      name: 'each has one, at the result, on a link that leaves it or on one that arrives',
      design: `
Objective: Families drink safe water all year
  Outcome #o1: Committees repair broken pumps within a week
    Assumption: Spare parts stay on sale in the district town
    Output: Committees have tools
      Assumption: Committees meet during the harvest
    Output #p2: Committees know how to repair a pump
  Outcome #o2: Families pay for repairs
    Assumption: Harvests are normal
Assumption: Mechanics stay in the village
  on: p2-link`,
    },
    {
      name: 'one for the whole level',
      design: `
Outcome: Committees repair broken pumps within a week
  Output: Committees have tools
    Assumption: Committees meet during the harvest
  Output: Committees know how to repair a pump
Assumption: Nobody steals tools
  on: level:output`,
    },
    {
      name: 'a step without any assumption is told by another rule',
      design: `
Objective: Families drink safe water all year
  Outcome: Committees repair broken pumps within a week
    Output: Committees have tools
    Output: Committees know how to repair a pump`,
    },
    {
      name: 'the cell of the objective stays empty in many formats',
      design: `
Objective: Families drink safe water all year
  Outcome: Committees repair broken pumps within a week
    Assumption: Spare parts stay on sale
    Output: Committees have tools
      Assumption: Committees meet during the harvest`,
    },
    {
      name: 'a design that keeps its assumptions on links',
      design: `
Outcome: Committees repair broken pumps within a week
  Output #p1: Committees have tools
  Output: Committees know how to repair a pump
Assumption: Mechanics stay in the village
  on: p1-link`,
    },
    {
      name: 'management, results of others and empty rows',
      design: `
Outcome: Committees repair broken pumps within a week
  Output: Committees have tools
    Assumption: Committees meet during the harvest
  Output: The project is evaluated
    management
  Output: The ministry prints a manual
    by others
  Output:`,
    },
  ],
  invalid: [
    {
      name: 'one output among others that have some',
      design: `
Outcome: Committees repair broken pumps within a week
  Output: Committees have tools
    Assumption: Committees meet during the harvest
  Output: Committees know how to repair a pump`,
      findings: [{ at: ['Output 1.2'], says: ['Output 1.2'] }],
    },
    {
      name: 'several are one message',
      design: `
Objective: Families drink safe water all year
  Outcome: Committees repair broken pumps within a week
    Assumption: Spare parts stay on sale
    Output: Committees have tools
      Assumption: Committees meet during the harvest
    Output: Committees know how to repair a pump
  Outcome: Families pay for repairs
    Output: Fees are agreed`,
      findings: [{ at: ['Output 1.2', 'Outcome 2', 'Output 2.1'], says: ['these 3 results'] }],
    },
  ],
});
