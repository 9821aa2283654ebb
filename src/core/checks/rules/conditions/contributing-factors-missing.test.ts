import contributingFactorsMissing from './contributing-factors-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(contributingFactorsMissing, {
  valid: [
    {
      name: 'a factor at an outcome',
      design: `
Outcome: Drivers slow down near schools
  Factor: A bonus for drivers without fines [Bus company]
Outcome: Parents walk with their children`,
    },
    {
      name: 'an outcome brought by others',
      design: `
Outcome: Drivers slow down near schools
Outcome: The ministry pays for signs
  by others`,
    },
    {
      name: 'outputs need none',
      design: `
Output: Crossings are raised and lit`,
    },
  ],
  invalid: [
    {
      name: 'nobody else at any outcome',
      design: `
Outcome: Drivers slow down near schools
  Output: Crossings are raised
    Factor: The town lends machines [Town]
Outcome: Parents walk with their children`,
      findings: [{ at: ['Project'], says: ['No outcome names'] }],
    },
    {
      name: 'in a review, each outcome that lacks one',
      design: `
Outcome: Drivers slow down near schools
  Factor: A bonus for drivers without fines [Bus company]
Outcome: Parents walk with their children`,
      preset: 'review',
      findings: [{ at: ['Outcome 2'] }],
    },
  ],
});
