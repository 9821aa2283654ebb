import sustainabilityMissing from './sustainability-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(sustainabilityMissing, {
  valid: [
    {
      name: 'one sentence is enough',
      design: `
Project: Night buses
  sustainability: From month 15 the city pays the drivers out of its own budget
Outcome: Nurses reach the night shift safely
  Output: A bus runs until two`,
    },
    { name: 'a design without results', design: 'Project: Night buses\nObjective: Safe nights' },
  ],
  invalid: [
    {
      name: 'no word on what comes afterwards',
      design:
        'Project: Night buses\nOutcome: Nurses reach the night shift of the hospital safely\n  Output: A bus runs until two',
      findings: [{ at: ['Project'], field: 'sustainability', says: ['Who carries on'] }],
    },
    {
      name: 'a hand-over is built in',
      design:
        'Project: Night buses\nOutcome: The night bus of the city is funded by the city council\n  Output: A bus runs until two',
      findings: [{ at: ['Project'], says: ['one sentence'] }],
    },
  ],
});
