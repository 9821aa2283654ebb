import linkWithoutRationale from './link-without-rationale.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(linkWithoutRationale, {
  valid: [
    {
      name: 'links with a because',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    because: most injuries happen at speeds above 40
    Output: Crossings are raised and lit
      because: a raised crossing cannot be taken fast`,
    },
    {
      name: 'activities and factors rarely need one',
      design: `
Output: Crossings are raised and lit
  Activity: Tender the crossings
  Factor: The province pays for lamps [Province]`,
    },
    {
      name: 'a half-drawn design in the drafting preset',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools`,
      preset: 'drafting',
    },
  ],
  invalid: [
    {
      name: 'gathered by the level at which they start',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Output: Crossings are raised and lit
    Output: Police have radar sets`,
      findings: [
        {
          at: ['Outcome 1 → Objective', 'Outcome 1', 'Objective'],
          says: ['Outcome 1 → Objective says nothing'],
          field: 'rationale',
        },
        {
          at: ['Output 1.1 → Outcome 1', 'Output 1.1', 'Outcome 1', 'Output 1.2 → Outcome 1', 'Output 1.2'],
          says: ['2 links'],
        },
      ],
    },
  ],
});
