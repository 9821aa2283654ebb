import budgetDoesNotAddUp from './budget-does-not-add-up.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(budgetDoesNotAddUp, {
  valid: [
    {
      name: 'equal, and rounded',
      design:
        'Project: Wells\n  budgetAmount: 1000\nBudget: Pumps\n  amount: 600\nBudget: Staff\n  amount: 398',
    },
    { name: 'a total without lines', design: 'Project: Wells\n  budgetAmount: 1000' },
    {
      name: 'two currencies',
      design:
        'Project: Wells\n  budgetAmount: 1000\nBudget: Pumps\n  amount: 600\n  currency: EUR\nBudget: Staff\n  amount: 398\n  currency: USD',
    },
  ],
  invalid: [
    {
      name: 'two short',
      design: 'Project: Wells\n  budgetAmount: 100\nBudget: Pumps\n  amount: 98',
      findings: [{ at: ['Project'], says: ['98', '100'], field: 'budgetAmount' }],
    },
  ],
});
