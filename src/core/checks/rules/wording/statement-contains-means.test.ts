import statementContainsMeans from './statement-contains-means.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(statementContainsMeans, {
  valid: [
    {
      name: 'dates, places and people',
      design: `
Outcome: Wells are tested by 2027
Outcome: Fees are set by women and paid by evening
Outcome: Trucks pass through the pass all year
Outcome: Milk is bought by processing plants`,
    },
    {
      name: 'what caused a harm',
      design:
        'Outcome: Families affected by flooding have a dry home\nOutcome: Fields damaged by mining carry grass again',
    },
    {
      name: 'activities may say how',
      design: 'Outcome: Wells work\n  Activity: Train committees through weekly visits of a mentor',
    },
  ],
  invalid: [
    {
      name: 'a way of working inside a result',
      design: `
Outcome: Vulnerability of migrants reduced by raising their awareness
Outcome: Yields increased through training of farmers
  Output: Farmers reached via a radio campaign on soil`,
      findings: [
        { at: ['Outcome 2'], says: ['“through training”'], field: 'statement' },
        { at: ['Outcome 1'], says: ['“by raising”'] },
        { at: ['Output 2.1'], says: ['“via a radio campaign”'] },
      ],
    },
  ],
});
