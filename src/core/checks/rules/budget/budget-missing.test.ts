import budgetMissing from './budget-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(budgetMissing, {
  valid: [
    {
      name: 'a total is enough',
      design: 'Project: Wells\n  budgetText: about 90,000 euros\nOutcome: Wells work',
    },
    { name: 'lines', design: 'Outcome: Wells work\nBudget: Pumps\n  amount: 90' },
    { name: 'a design without results', design: 'Objective: Water' },
  ],
  invalid: [
    {
      name: 'no money anywhere',
      design: 'Project: Wells\nOutcome: Wells work',
      findings: [{ at: ['Project'], field: 'budgetText' }],
    },
  ],
});
