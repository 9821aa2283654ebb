import tooManyIndicators from './too-many-indicators.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(tooManyIndicators, {
  valid: [
    {
      name: 'three for a result',
      design: `Outcome: A clean lake\n${'  Indicator: Number of fish\n'.repeat(3)}`,
    },
    { name: 'rows that nobody has worded', design: `Outcome: A clean lake\n${'  Indicator:\n'.repeat(6)}` },
  ],
  invalid: [
    {
      name: 'four for a result',
      design: `Outcome: A clean lake\n${'  Indicator: Number of fish\n'.repeat(4)}`,
      findings: [{ at: ['Outcome 1'], says: ['4 indicators', '3'] }],
    },
    {
      name: 'forty-two in all',
      design: `Outcome: A clean lake\n${'  Indicator: Number of fish\n'.repeat(3)}`.repeat(14),
      findings: [{ at: ['Project'], says: ['42', '40'] }],
    },
  ],
});
