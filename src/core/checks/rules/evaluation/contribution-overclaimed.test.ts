import contributionOverclaimed from './contribution-overclaimed.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(contributionOverclaimed, {
  valid: [
    {
      name: 'a contribution in honest words',
      design: 'Outcome: A rota is kept\n  contribution: Contributed by training the managers who drew it up',
    },
    {
      name: 'outputs can be the project’s alone',
      design: 'Outcome: A\n  Output: A rota is drawn up\n    contribution: The project ensured it',
    },
  ],
  invalid: [
    {
      name: 'the project alone',
      design:
        'Outcome: A rota is kept\n  contribution: The project ensured that managers follow it, which led to shorter queues',
      findings: [{ at: ['Outcome 1'], says: ['“ensured”', '“led to”'] }],
    },
  ],
});
