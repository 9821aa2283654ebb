import ambitionExceedsResources from './ambition-exceeds-resources.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(ambitionExceedsResources, {
  valid: [
    {
      name: 'time enough',
      design: `Project: A lake\n  start: 2027-01-01\n  end: 2028-12-31\n${'Outcome: A clean shore\n'.repeat(5)}`,
    },
    {
      name: 'two outcomes in a short project',
      design: `Project: A lake\n  start: 2027-01-01\n  end: 2027-06-30\n${'Outcome: A clean shore\n'.repeat(2)}`,
    },
    { name: 'no dates', design: 'Outcome: A clean shore\n'.repeat(5) },
  ],
  invalid: [
    {
      name: 'five outcomes in a year',
      design: `Project: A lake\n  start: 2027-01-01\n  end: 2027-12-31\n  budgetAmount: 90000\n  currency: EUR\n${'Outcome: A clean shore\n'.repeat(5)}`,
      findings: [{ at: ['Project'], says: ['5 outcomes', '12 months', '18,000 EUR'] }],
    },
  ],
});
