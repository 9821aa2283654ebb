import objectiveMissing from './objective-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(objectiveMissing, {
  valid: [
    {
      name: 'an objective above the outcomes',
      design: 'Objective: Fewer fires\n  Outcome: Farmers burn less\n  Outcome: Guards come in time',
    },
    {
      name: 'a goal instead of an objective',
      design: 'Goal: Fewer fires\n  Outcome: Farmers burn less\n  Outcome: Guards come in time',
    },
    { name: 'a design that has just been begun', design: 'Outcome: Farmers burn less' },
  ],
  invalid: [
    {
      name: 'two outcomes and nothing above',
      design: 'Outcome: Farmers burn less\nOutcome: Guards come in time',
      findings: [{ at: ['Project'], says: ['2 results'] }],
    },
  ],
});
