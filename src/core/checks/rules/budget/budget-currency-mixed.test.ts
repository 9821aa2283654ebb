import budgetCurrencyMixed from './budget-currency-mixed.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(budgetCurrencyMixed, {
  valid: [
    {
      name: 'one currency',
      design:
        'Project: Wells\n  currency: EUR\nBudget: Pumps\n  amount: 9\nBudget: Staff\n  amount: 9\n  currency: eur',
    },
    {
      name: 'two with a rate',
      design:
        'Project: Wells\n  currency: EUR\n  budgetText: 1 EUR = 1.08 USD\nBudget: Pumps\n  amount: 9\nBudget: Staff\n  amount: 9\n  currency: USD',
    },
  ],
  invalid: [
    {
      name: 'two without a rate',
      design:
        'Project: Wells\n  currency: EUR\nBudget: Pumps\n  amount: 9\nBudget: Staff\n  amount: 9\n  currency: USD',
      findings: [{ at: ['Project'], says: ['EUR, USD'], field: 'currency' }],
    },
  ],
});
