import unbalancedBranches from './unbalanced-branches.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(unbalancedBranches, {
  valid: [
    {
      name: 'branches of two and three',
      design: `
Outcome: One
  Output: a 0
  Output: a 1
Outcome: Two
  Output: b 0
  Output: b 1
  Output: b 2`,
    },
    {
      name: 'a main branch beside small ones',
      design: `
Outcome: One
  Output: a 0
  Output: a 1
  Output: a 2
  Output: a 3
  Output: a 4
Outcome: Two
  Output: b 0
  Output: b 1
  Output: b 2
Outcome: Three
  Output: c 0`,
    },
    {
      name: 'a single outcome',
      design: `
Outcome: One
  Output: a 0
  Output: a 1
  Output: a 2
  Output: a 3
  Output: a 4
  Output: a 5
  Output: a 6
  Output: a 7
  Output: a 8`,
    },
    {
      name: 'a branch without outputs is another rule’s',
      design: `
Outcome: One
  Output: a 0
  Output: a 1
  Output: a 2
  Output: a 3
Outcome: Two`,
    },
  ],
  invalid: [
    {
      name: 'nine beside two',
      design: `
Outcome: One
  Output: a 0
  Output: a 1
Outcome: Two
  Output: b 0
  Output: b 1
  Output: b 2
  Output: b 3
  Output: b 4
  Output: b 5
  Output: b 6
  Output: b 7
  Output: b 8`,
      findings: [{ at: ['Outcome 2'], says: ['9 outputs', 'Outcome 1 (2)'] }],
    },
  ],
});
