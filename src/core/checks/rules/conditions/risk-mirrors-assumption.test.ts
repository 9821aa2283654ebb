import riskMirrorsAssumption from './risk-mirrors-assumption.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(riskMirrorsAssumption, {
  valid: [
    {
      name: 'both at the same place are seen together',
      design: `
Outcome: Clinics treat malaria within a day
  Assumption: Nurses stay in their post
  Risk: Nurses leave their post`,
    },
    {
      name: 'other things said of the same people',
      design: `
Outcome: Clinics treat malaria within a day
  Assumption: Nurses stay in their post
  Output: Nurses know the new treatment
    Risk: Nurses cannot reach villages in the rainy season
    Risk: A strike of nurses closes the clinics for weeks`,
    },
    {
      name: 'the same sentence in both lists is not its opposite',
      design: `
Outcome: Clinics treat malaria within a day
  Assumption: Nurses leave for the coast in winter
Risk: Nurses leave for the coast in winter`,
    },
    {
      name: 'empty rows',
      design: `
Assumption:
Risk:`,
    },
  ],
  invalid: [
    {
      name: 'stay and leave',
      design: `
Outcome: Clinics treat malaria within a day
  Assumption: Nurses stay in their post
Risk: Nurses leave their post`,
      findings: [{ at: ['Risk 1', 'Assumption 1'], says: ['Assumption 1', '“Nurses stay in their post”'] }],
    },
    {
      name: 'enough and a lack of it',
      design: `
Outcome: Clinics treat malaria within a day
  Assumption: Sufficient test kits are available at the district store
  Assumption: Prices of fuel remain stable
Risk: Lack of test kits at the district store
Risk: Fuel prices rise`,
      findings: [{ at: ['Risk 1', 'Assumption 1'] }, { at: ['Risk 2', 'Assumption 2'] }],
    },
  ],
});
