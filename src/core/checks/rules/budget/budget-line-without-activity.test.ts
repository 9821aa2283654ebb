import budgetLineWithoutActivity from './budget-line-without-activity.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(budgetLineWithoutActivity, {
  valid: [
    {
      name: 'linked lines, and costs that serve all work',
      design:
        'Output #o: Wells of the hills repaired\nBudget: Pumps\n  about: #o\n  amount: 90\nBudget: Staff of the office\n  amount: 40\nBudget: Audit\n  amount: 4',
    },
    {
      name: 'a line without an amount',
      design:
        'Output #o: Wells of the hills repaired\nBudget: Pumps\n  about: #o\n  amount: 90\nBudget: Equipment',
    },
  ],
  invalid: [
    {
      name: 'equipment for nothing',
      design:
        'Output #o: Wells of the hills repaired\nBudget: Pumps\n  about: #o\n  amount: 90\nBudget #kit: Equipment\n  amount: 40000',
      findings: [{ at: ['Project'], field: 'kit/about', says: ['Equipment', '40,000'] }],
    },
    {
      name: 'no line is linked: one question',
      design:
        'Output #o: Wells of the hills repaired\nBudget: Pumps\n  amount: 90\nBudget: Equipment\n  amount: 40',
      findings: [{ at: ['Project'], severity: 'suggestion', says: ['2 lines'] }],
    },
  ],
});
