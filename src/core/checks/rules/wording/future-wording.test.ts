import futureWording from './future-wording.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(futureWording, {
  valid: [
    { name: 'an objective that opens as objectives do', design: 'Objective: To contribute to safer births' },
    {
      name: 'a will that people have',
      design:
        'Outcome: Councils have the political will to share the budget\nOutcome: Villagers keep to the will of the assembly',
    },
    { name: 'what follows in a clause of its own', design: 'Outcome: Farmers know when the rain will come' },
    {
      name: 'an activity may say what will be done',
      design: 'Outcome: Wells work\n  Activity: The team will train committees',
    },
  ],
  invalid: [
    {
      name: 'plans instead of states',
      design: `
Objective: This project seeks to enhance the safety of births
Outcome: Farmers will use less water
  Output: The manual is to be printed`,
      findings: [
        { at: ['Outcome 1'], says: ['“will”'], field: 'statement' },
        { at: ['Objective'], says: ['“seeks to”'] },
        { at: ['Output 1.1'], says: ['“is to be”'] },
      ],
    },
  ],
});
