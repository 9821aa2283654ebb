import risksMissing from './risks-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(risksMissing, {
  valid: [
    {
      name: 'one risk',
      design: `
Outcome: Drivers slow down near schools
Risk: The tender finds no builder`,
    },
    {
      name: 'risks kept in another document',
      design: `
Project: Safer roads
  risks kept in: Risk register of the office, sheet 4
Outcome: Drivers slow down near schools`,
    },
    {
      name: 'an empty project',
      design: `
Project: New`,
    },
    {
      name: 'a half-drawn design in the drafting preset',
      design: `
Outcome: Drivers slow down near schools`,
      preset: 'drafting',
    },
  ],
  invalid: [
    {
      name: 'a design with none',
      design: `
Project: Safer roads
Outcome: Drivers slow down near schools
Risk:`,
      findings: [{ at: ['Project'], says: ['No risk'] }],
    },
  ],
});
