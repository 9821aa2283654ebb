import activityOrderImpossible from './activity-order-impossible.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(activityOrderImpossible, {
  valid: [
    {
      name: 'first made, then used',
      design: `
Outcome: Nurses triage
  Output: Nurses know triage
    Activity #a: Write the module on triage
    Activity #b: Deliver the module to nurses
Plan: Write
  activity: #a
  months: 1 2
Plan: Deliver
  activity: #b
  months: 3`,
    },
    {
      name: 'pilots may run on drafts',
      design: `
Outcome: Nurses of the valley triage
  Output: Nurses know triage
    Activity #a: Write the module on triage
    Activity #b: Pilot the module with the nurses of one clinic
Plan: Write
  activity: #a
  months: 3 4
Plan: Pilot
  activity: #b
  months: 2`,
    },
  ],
  invalid: [
    {
      name: 'used before it is made',
      design: `
Outcome: Nurses of the valley triage
  Output: Nurses know triage
    Activity #a: Write and print the module on triage
    Activity #b: Deliver the module to nurses
Plan: Write
  activity: #a
  months: 3 4
Plan: Deliver
  activity: #b
  months: 1 2`,
      findings: [{ at: ['Activity 2', 'Activity 1'], says: ['module', 'month 2', 'month 3'] }],
    },
    {
      name: 'an output that leads to another and comes after it',
      design: `
Outcome: Nurses triage
  Output #o1: Nurses trained
    Activity #a: Hold the course
  Output #o2: Course book printed
    Activity #b: Print the book
Link: #o2 -> #o1
Plan: Hold
  activity: #a
  months: 2
Plan: Print
  activity: #b
  months: 5`,
      findings: [{ at: ['Output 1.1', 'Output 1.2'], says: ['month 2', 'month 5'] }],
    },
  ],
});
