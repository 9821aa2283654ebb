import codeOutOfOrder from './code-out-of-order.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(codeOutOfOrder, {
  valid: [
    { name: 'codes by position', design: 'Outcome: A lake\nOutcome: A river' },
    {
      name: 'fixed codes in order',
      design: 'Outcome: A lake\n  pinnedCode: 2\nOutcome: A river\n  pinnedCode: 3',
    },
    { name: 'letters', design: 'Outcome: A lake\n  pinnedCode: B\nOutcome: A river\n  pinnedCode: A' },
  ],
  invalid: [
    {
      name: 'a code that stands twice',
      design:
        'Outcome: A lake\n  Output: A shore\n    pinnedCode: 1.3\n  Output: A jetty\n    pinnedCode: 1.3',
      findings: [{ at: ['Output 1.3', 'Output 1.3'], says: ['1.3, 1.3'] }],
    },
    {
      name: 'a lower code after a higher one',
      design: 'Outcome: A lake\n  pinnedCode: 2\nOutcome: A river\n  pinnedCode: 1',
      findings: [{ at: ['Outcome 2', 'Outcome 1'], says: ['2, 1'] }],
    },
    {
      name: 'a number that is left out',
      design: 'Outcome: A lake\nOutcome: A river\n  pinnedCode: 4',
      findings: [{ at: ['Outcome 1', 'Outcome 4'], says: ['1, 4', 'retired'] }],
    },
  ],
});
