import activityWithoutOutput from './activity-without-output.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(activityWithoutOutput, {
  valid: [
    {
      name: 'activities under their outputs, and one that also serves an outcome',
      design: `
Outcome #o: Committees repair pumps
  Output: Committees have tools
    Activity #a: Buy tools
Link: #a -> #o`,
    },
    {
      name: 'management work stands alone',
      design: `
Output: Committees have tools for the pumps of the village
  Activity: Buy tools
Activity: External evaluation
Activity: Hire a driver
  management`,
    },
    {
      name: 'cancelled work and an empty row',
      design: `
Output: Committees have tools
  Activity: Buy tools
Activity: Print posters
  status: cancelled
Activity:`,
    },
    {
      name: 'a half-drawn design in the drafting preset',
      design: `
Activity: Buy tools`,
      preset: 'drafting',
    },
    {
      name: 'reviews and surveys by their usual names',
      design: `
Output: Wells work
Activity: Quarterly review by the steering group
Activity: Half-yearly review with heads and parents
Activity: Start-up workshop and baseline`,
    },
  ],
  invalid: [
    {
      name: 'one that hangs on nothing',
      design: `
Output: Committees have tools
  Activity: Buy tools
Activity: Visit other districts`,
      findings: [{ at: ['Activity 2'], says: ['belongs to no output'] }],
    },
    {
      name: 'one under an outcome where the others have outputs',
      design: `
Outcome: Committees repair pumps
  Output: Committees have tools
    Activity: Buy tools
    Activity: Hand tools over
  Activity: Visit other districts`,
      findings: [{ at: ['Activity 3'], says: ['hangs on Outcome 1'] }],
    },
    {
      name: 'a matrix that prints activities in blocks is one suggestion',
      design: `
Outcome: Committees repair pumps
  Output: Committees have tools
  Activity: Buy tools
  Activity: Hand tools over
Outcome: Families pay for repairs
  Output: Fees are agreed
  Activity: Hold village meetings`,
      findings: [
        {
          at: ['Activity 1', 'Activity 2', 'Activity 3'],
          severity: 'suggestion',
          says: ['3 activities hang on an outcome'],
        },
      ],
    },
  ],
});
