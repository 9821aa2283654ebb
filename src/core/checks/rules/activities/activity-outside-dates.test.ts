import activityOutsideDates from './activity-outside-dates.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(activityOutsideDates, {
  valid: [
    {
      name: 'inside, and a final report after the last day',
      design: `
Project: Wells
  start: 2027-01-15
  end: 2027-12-31
Output: Wells repaired
  Activity #a: Repair the wells
Activity #b: Final report to the donor
Plan: Repair the wells
  activity: #a
  months: 1 12
Plan: Final report
  activity: #b
  months: 13`,
    },
    {
      name: 'a project without dates',
      design:
        'Output: Wells repaired\n  Activity #a: Repair the wells\nPlan: Repair the wells\n  activity: #a\n  months: 40',
    },
  ],
  invalid: [
    {
      name: 'a month that the project does not have',
      design: `
Project: Wells
  start: 2027-01-15
  end: 2027-12-31
Output: Wells repaired
  Activity #a: Repair the wells
Plan: Repair the wells
  activity: #a
  months: 11 14`,
      findings: [{ at: ['Activity 1'], says: ['month 14', '12'] }],
    },
  ],
});
