import assumptionKiller from './assumption-killer.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(assumptionKiller, {
  valid: [
    {
      name: 'decisive and likely, or unlikely and of little weight',
      design: `
Outcome: Farmers sell to the dairy
  Assumption: The dairy pays within a month
    critical:
    likelihood: high
  Assumption: The road opens in the second month
    likelihood: low`,
    },
    {
      name: 'no rating is guessed from the words',
      design: `
Outcome: Farmers sell to the dairy
  Assumption: It is absolutely essential and very unlikely that the road opens in the second month
    critical:`,
    },
    {
      name: 'one that turned out to hold',
      design: `
Outcome: Farmers sell to the dairy
  Assumption: The road opens in the second month
    critical:
    likelihood: low
    mark: holds`,
    },
  ],
  invalid: [
    {
      name: 'rated as decisive and unlikely',
      design: `
Outcome: Farmers sell to the dairy
  Assumption: The road opens in the second month
    critical:
    likelihood: low`,
      findings: [{ at: ['Assumption 1'], field: 'likelihood', says: ['without which the project fails'] }],
    },
  ],
});
