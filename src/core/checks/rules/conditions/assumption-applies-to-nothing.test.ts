import assumptionAppliesToNothing from './assumption-applies-to-nothing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(assumptionAppliesToNothing, {
  valid: [
    {
      name: 'at a result, an activity, a link or a whole level',
      design: `
Outcome: Mothers give birth in the clinic
  Assumption: Roads stay open in the rains
  Output #p: The clinic is open day and night
    Activity: Hire two midwives
      Assumption: Midwives accept a post in the hills
Assumption: Fees stay abolished
  on: p-link
Assumption: The epidemic stays under control in the whole district
  on: level:outcome`,
    },
    {
      name: 'an empty row',
      design: `
Assumption:`,
    },
  ],
  invalid: [
    {
      name: 'one that was never attached',
      design: `
Outcome: Mothers give birth in the clinic
  Assumption: Roads stay open in the rains
Assumption: Fees stay abolished`,
      findings: [{ at: ['Assumption 2'], says: ['Assumption 2 belongs to no result'] }],
    },
    {
      name: 'two whose element is gone are one message',
      design: `
Outcome #o: Mothers give birth in the clinic
  Assumption: Roads stay open in the rains
Link #dead: #gone -> #o
Assumption: Fees stay abolished
  on: dead
Assumption: Midwives stay
  on: gone`,
      findings: [{ at: ['Assumption 2', 'Assumption 3'], says: ['2 assumptions'] }],
    },
    {
      name: 'a list apart, as some formats print it, is a question',
      design: `
Outcome: Mothers give birth in the clinic
Assumption: Roads stay open in the rains
Assumption: Fees stay abolished
Assumption: Midwives stay`,
      findings: [
        {
          at: ['Assumption 1', 'Assumption 2', 'Assumption 3'],
          severity: 'suggestion',
          says: ['None of the 3 assumptions'],
        },
      ],
    },
  ],
});
