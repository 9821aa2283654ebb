import levelLabelMixed from './level-label-mixed.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(levelLabelMixed, {
  valid: [
    {
      name: 'the same names as in the matrix',
      design:
        'Project: Wells\n  summary: Output 1.1 mends the wells, outcome 1 keeps them\nOutcome: Wells work\n  Output: Wells repaired',
    },
    {
      name: 'a code that the matrix does not have',
      design: 'Project: Wells\n  summary: Outcome 4 of the strategy\nOutcome: Wells work',
    },
  ],
  invalid: [
    {
      name: 'an output that is called an outcome',
      design:
        'Project: Wells\n  summary: Outcome 1.1 mends the wells\nOutcome: Wells work\n  Output: Wells repaired',
      findings: [{ at: ['Project'], says: ['“Outcome 1.1”', 'Output 1.1'], field: 'summary' }],
    },
  ],
});
