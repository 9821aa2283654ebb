import assumptionsMissingAtLevel from './assumptions-missing-at-level.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(assumptionsMissingAtLevel, {
  valid: [
    {
      name: 'one on every step, however it is attached',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Assumption: Traffic does not move to roads without crossings
    Output #out: Crossings are raised and lit
      Activity: Tender the crossings
        Assumption: Builders answer the tender
Assumption: The town keeps the lamps working
  on: level:output`,
    },
    {
      name: 'the objective’s own cell may stay empty',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Assumption: Traffic does not move to roads without crossings
    Output #out: Crossings are raised and lit
Assumption: The town keeps the lamps working
  on: out-link`,
    },
    {
      name: 'a step that the design does not have',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Assumption: Traffic does not move to roads without crossings`,
    },
    {
      name: 'an empty design',
      design: `
Objective:`,
    },
    {
      name: 'a half-drawn design in the drafting preset',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Output: Crossings are raised and lit
      Activity: Tender the crossings`,
      preset: 'drafting',
    },
  ],
  invalid: [
    {
      name: 'none at all is one message',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Output: Crossings are raised and lit
      Activity: Tender the crossings`,
      findings: [{ at: ['Project'], says: ['No assumption is named anywhere'] }],
    },
    {
      name: 'each step that lacks one is named',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Output: Crossings are raised and lit
      Assumption: The town keeps the lamps working
      Activity: Tender the crossings`,
      findings: [
        { at: ['Project'], says: ['activities and the outputs'] },
        { at: ['Project'], says: ['outcomes and the objective'] },
      ],
    },
    {
      name: 'an empty assumption does not count',
      design: `
Objective: Safer roads for children
  Outcome: Drivers slow down near schools
    Assumption: Traffic does not move to roads without crossings
    Output: Crossings are raised and lit
      Assumption:`,
      findings: [{ at: ['Project'], says: ['outputs and the outcomes'] }],
    },
  ],
});
