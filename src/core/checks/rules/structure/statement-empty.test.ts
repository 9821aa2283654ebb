import statementEmpty from './statement-empty.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(statementEmpty, {
  valid: [
    { name: 'written results', design: 'Objective: Fewer fires\n  Outcome: Farmers burn less' },
    { name: 'a row that nobody has touched', design: 'Objective: Fewer fires\n  Outcome:\n    Indicator:' },
  ],
  invalid: [
    {
      name: 'an outcome without words over an output with words',
      design: 'Objective: Fewer fires\n  Outcome:\n    Output: Balers are for hire',
      findings: [{ at: ['Outcome 1'], field: 'statement' }],
    },
    {
      name: 'an output without words that is measured',
      design: 'Outcome: Farmers burn less\n  Output:\n    Indicator: Number of balers\n      target: 4',
      findings: [{ at: ['Output 1.1'] }],
    },
  ],
});
