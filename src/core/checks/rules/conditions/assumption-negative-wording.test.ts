import assumptionNegativeWording from './assumption-negative-wording.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(assumptionNegativeWording, {
  valid: [
    {
      name: 'a state that can be checked',
      design: `
Outcome: Nurses screen every child in the clinic and at home
  Assumption: The ministry approves the visits in writing
  Assumption: Notes on screening stay with the clinic
  Assumption: Rents for surgeries rise no faster than prices`,
    },
    {
      name: 'risks are negative by nature',
      design: `
Outcome: Nurses screen every child in the clinic and at home
  Risk: Nurses do not stay in post`,
    },
    {
      name: 'a limit is as good as a state',
      design: `
Outcome: Nurses screen every child in the clinic and at home
  Assumption: Waiting for results takes no longer than a day
  Assumption: Fuel prices do not rise above 2 dollars
  Assumption: Not only mothers come to the clinic`,
    },
    {
      name: 'people described by what they lack',
      design: `
Outcome: Nurses screen every child in the clinic and at home
  Assumption: Families who own no card are treated all the same
  Assumption: Law No. 5 stays in force`,
    },
    {
      name: 'an empty row',
      design: `
Assumption:`,
    },
  ],
  invalid: [
    {
      name: 'an attitude that must not be',
      design: `
Outcome: Nurses screen every child in the clinic and at home
  Assumption: Local authorities are not against home visits`,
      findings: [{ at: ['Assumption 1'], says: ['“not against home …”'], field: 'statement' }],
    },
    {
      name: 'several are one message',
      design: `
Outcome: Nurses screen every child in the clinic and at home
  Assumption: No strike of nurses
  Assumption: Parents don’t fear the needle`,
      findings: [{ at: ['Assumption 1', 'Assumption 2'], says: ['2 assumptions'] }],
    },
  ],
});
