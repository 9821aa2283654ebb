import brokenLink from './broken-link.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(brokenLink, {
  valid: [
    {
      name: 'links with both ends',
      design: `
Outcome: One
  Output: Two`,
    },
  ],
  invalid: [
    {
      name: 'one whose upper end is gone',
      design: `
Output #a: Two
Link: #a -> #gone`,
      findings: [{ at: ['Output 1 → ', 'Output 1'], says: ['A link at Output 1'] }],
    },
    {
      name: 'two of them in one message',
      design: `
Outcome #o: One
Output #a: Two
Link: #a -> #gone
Link: #lost -> #o`,
      findings: [{ at: ['Output 1 → ', 'Output 1', ' → Outcome 1', 'Outcome 1'], says: ['2 links'] }],
    },
  ],
});
