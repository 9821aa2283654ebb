import activityWithoutBudget from './activity-without-budget.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(activityWithoutBudget, {
  valid: [
    {
      name: 'paid by a line of its own, by its output, or marked as free',
      design: `
Output #o: Wells repaired
  Activity: Repair the pumps
Output: Committees run the wells
  Activity #t: Train committees
  Activity #v: Voluntary work of the villages
Budget: Wells
  about: #o
  amount: 90
Budget: Courses
  about: #t
  amount: 10
Budget: In kind
  about: #v
  amount: 0`,
    },
    {
      name: 'lines that are not linked yet',
      design:
        'Output: Wells repaired\n  Activity: Repair the pumps\n  Activity: Test the water\nBudget: Pumps\n  amount: 90',
    },
  ],
  invalid: [
    {
      name: 'one of three unpaid',
      design: `
Output: Wells repaired
  Activity #a: Repair the pumps
  Activity #b: Test the water
  Activity: Survey the users
Budget: Pumps
  about: #a
  amount: 90
Budget: Tests
  about: #b
  amount: 10`,
      findings: [{ at: ['Activity 3'] }],
    },
  ],
});
