import outcomeMissing from './outcome-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outcomeMissing, {
  valid: [
    {
      name: 'an outcome in between',
      design: 'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Balers are for hire',
    },
    { name: 'an objective with nothing below it yet', design: 'Objective: Fewer fires' },
    {
      name: 'an output beside the outcomes, which another check asks about',
      design: 'Objective: Fewer fires\n  Outcome: Farmers burn less\n  Output: Balers are for hire',
    },
  ],
  invalid: [
    {
      name: 'outputs straight under the objective',
      design: 'Objective: Fewer fires\n  Output: Balers are for hire\n  Output: Guards have radios',
      findings: [{ at: ['Objective'], says: ['2 outputs'] }],
    },
  ],
});
