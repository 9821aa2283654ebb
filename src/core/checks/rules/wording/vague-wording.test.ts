import vagueWording from './vague-wording.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(vagueWording, {
  valid: [
    {
      name: 'an objective may be wide',
      design: 'Objective: To contribute to sustainable and effective use of the forest',
    },
    {
      name: 'plain words',
      design:
        'Outcome: Farmers keep the terraces in repair\n  Assumption: The price of stone stays below 40 a load',
    },
    {
      name: 'a definition settles it',
      design: `
Outcome: Councils manage the water effectively
  Indicator: Share of councils that manage their water effectively
    definition: Tariffs are published and nine of ten breaks are mended within three days`,
    },
  ],
  invalid: [
    {
      name: 'words that nobody can check',
      design: `
Outcome: Councils manage the water effectively and sustainably
  Assumption: Adequate funding is there`,
      findings: [
        { at: ['Assumption 1'], says: ['“Adequate”'], field: 'statement' },
        { at: ['Outcome 1'], says: ['“effectively”', '“sustainably”'] },
      ],
    },
  ],
});
