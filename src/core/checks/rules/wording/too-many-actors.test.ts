import tooManyActors from './too-many-actors.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(tooManyActors, {
  valid: [
    { name: 'three groups', design: 'Outcome: Teachers, parents and mayors meet every month' },
    {
      name: 'a list in brackets defines one group',
      design:
        'Outcome: Local authorities (mayors, clerks, councillors, judges, guards) publish their budgets',
    },
    {
      name: 'one group at several places',
      design: 'Outcome: Teachers of Osh, Naryn, Talas and Batken use the garden',
    },
  ],
  invalid: [
    {
      name: 'five groups in one sentence',
      design: 'Outcome: Teachers, mayors, nurses, traders and elders have the capacity to plan',
      findings: [{ at: ['Outcome 1'], says: ['5 groups', 'nurses'], field: 'statement' }],
    },
  ],
});
