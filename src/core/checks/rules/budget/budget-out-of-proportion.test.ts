import budgetOutOfProportion from './budget-out-of-proportion.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(budgetOutOfProportion, {
  valid: [
    {
      name: 'money in proportion',
      design:
        'Outcome #a: Wells work\n  Output: Wells repaired\nOutcome #b: Hands are washed\n  Output: Soap sold\nBudget: Wells\n  about: #a\n  amount: 90\nBudget: Soap\n  about: #b\n  amount: 10',
    },
    {
      name: 'lines that are not linked',
      design:
        'Outcome: Wells work\n  Output: Wells repaired\nOutcome: Hands are washed\n  Output: Soap sold\nBudget: Wells\n  amount: 90',
    },
  ],
  invalid: [
    {
      name: 'half of the outputs and three in a hundred of the money',
      design:
        'Outcome #a: Wells work\n  Output: Wells repaired\nOutcome #b: Hands are washed\n  Output: Soap sold\nBudget: Wells\n  about: #a\n  amount: 97\nBudget: Soap\n  about: #b\n  amount: 3',
      findings: [{ at: ['Outcome 2'], says: ['3 %', '1 of 2'] }],
    },
  ],
});
