import activityNoDates from './activity-no-dates.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(activityNoDates, {
  valid: [
    {
      name: 'months in the plan',
      design:
        'Output: Wells repaired\n  Activity #a: Repair the wells\nPlan: Repair the wells\n  activity: #a\n  months: 3 4',
    },
    {
      name: 'cancelled work and a row without words',
      design: 'Output: Wells repaired\n  Activity: Repair the wells\n    status: cancelled\n  Activity:',
    },
  ],
  invalid: [
    {
      name: 'one of two without months',
      design:
        'Output: Wells repaired\n  Activity #a: Repair the wells\n  Activity #b: Test the water\nPlan: Repair the wells\n  activity: #a\n  months: 3 4\nPlan: Test the water\n  activity: #b',
      findings: [{ at: ['Activity 2'] }],
    },
    {
      name: 'none has months: one question',
      design: 'Output: Wells repaired\n  Activity: Repair the wells\n  Activity: Test the water',
      findings: [{ at: ['Project'], says: ['No activity'] }],
    },
  ],
});
