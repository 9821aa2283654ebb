import tooManyResults from './too-many-results.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(tooManyResults, {
  valid: [
    { name: 'six outputs', design: `Outcome: A lake full of fish\n${'  Output: A clean shore\n'.repeat(6)}` },
    {
      name: 'outputs of others and cancelled ones do not count',
      design: `Outcome: A lake full of fish\n${'  Output: A clean shore\n'.repeat(6)}  Output: A net ban\n    by others\n  Output: A jetty\n    status: cancelled`,
    },
  ],
  invalid: [
    {
      name: 'seven outputs under one outcome',
      design: `Outcome: A lake full of fish\n${'  Output: A clean shore\n'.repeat(7)}`,
      findings: [{ at: ['Outcome 1'], says: ['7 outputs', '6'] }],
    },
    {
      name: 'six outcomes',
      design: 'Outcome: A lake full of fish\n'.repeat(6),
      findings: [{ at: ['Project'], says: ['6 outcomes', '5'] }],
    },
    {
      name: 'more results than a reader keeps in mind, the objective among them',
      design:
        `Outcome: A lake\n${'  Output: A shore\n'.repeat(6)}`.repeat(5) +
        `Output: A jetty\n`.repeat(5) +
        'Objective: Lakes full of fish',
      findings: [{ at: ['Project'], says: ['41 results', '40'] }],
    },
  ],
});
