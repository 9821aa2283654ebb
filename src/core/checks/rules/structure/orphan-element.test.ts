import orphanElement from './orphan-element.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(orphanElement, {
  valid: [
    {
      name: 'everything linked',
      design: `
Objective: Fewer fires
  Outcome: Farmers burn less
    Factor: The state pays for balers [Ministry]
    Output: Balers are for hire`,
    },
    {
      name: 'outcomes of a design without an objective, which another check asks for',
      design: 'Outcome: Farmers burn less\nOutcome: Guards come in time',
    },
    {
      name: 'an effect that nobody planned, and an untouched row',
      design:
        'Objective: Fewer fires\n  Outcome: Farmers burn less\nOutcome: Tourists come\n  unintended\nOutcome:',
    },
  ],
  invalid: [
    {
      name: 'an outcome beside the objective',
      design:
        'Objective: Fewer fires\n  Outcome: Farmers burn less\nOutcome: Guards come in time\n  Output: Guards have radios',
      findings: [{ at: ['Outcome 2'], says: ['no objective'] }],
    },
    {
      name: 'a factor that bears on nothing',
      design:
        'Objective: Fewer fires\n  Outcome: Farmers burn less\nFactor: The state pays for balers [Ministry]',
      findings: [{ at: ['Factor (Ministry)'] }],
    },
    {
      name: 'an objective to which nothing leads',
      design: 'Objective: Fewer fires\n  Outcome: Farmers burn less\nObjective: Cleaner air',
      findings: [{ at: ['Objective 2'], says: ['no link'] }],
    },
  ],
});
