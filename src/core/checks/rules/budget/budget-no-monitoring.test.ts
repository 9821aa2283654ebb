import budgetNoMonitoring from './budget-no-monitoring.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(budgetNoMonitoring, {
  valid: [
    {
      name: 'a line for the survey',
      design:
        'Output: Wells of the hills repaired\nBudget: Pumps\n  amount: 9\nBudget: Staff\n  amount: 9\nBudget: Household survey\n  amount: 1',
    },
    {
      name: 'a line that pays for an evaluation',
      design:
        'Output: Wells of the hills repaired\n  Activity #e: Evaluation after one year\nBudget: Pumps\n  amount: 9\nBudget: Staff\n  amount: 9\nBudget: Consultant\n  about: #e\n  amount: 1',
    },
    {
      name: 'two lines are a sketch',
      design: 'Output: Wells of the hills repaired\nBudget: Pumps\n  amount: 9\nBudget: Staff\n  amount: 9',
    },
  ],
  invalid: [
    {
      name: 'nothing for looking',
      design:
        'Output: Wells of the hills repaired\nBudget: Pumps\n  amount: 9\nBudget: Staff\n  amount: 9\nBudget: Fuel\n  amount: 2',
      findings: [{ at: ['Project'], says: ['3 lines'] }],
    },
  ],
});
