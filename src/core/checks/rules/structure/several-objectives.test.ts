import severalObjectives from './several-objectives.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(severalObjectives, {
  valid: [
    {
      name: 'one objective under a goal',
      design: 'Goal: A healthy valley\n  Objective: Fewer fires\n    Outcome: Farmers burn less',
    },
    {
      name: 'a second one that others answer for',
      design: 'Objective: Fewer fires\nObjective: More rain\n  by others',
    },
  ],
  invalid: [
    {
      name: 'two objectives',
      design: 'Objective: Fewer fires\nObjective: Cleaner rivers',
      findings: [{ at: ['Objective 1', 'Objective 2'], says: ['2 objectives'] }],
    },
  ],
});
