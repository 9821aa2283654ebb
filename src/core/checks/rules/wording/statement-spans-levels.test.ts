import statementSpansLevels from './statement-spans-levels.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(statementSpansLevels, {
  valid: [
    {
      name: 'an objective that says its level',
      design:
        'Objective: To contribute to fewer deaths of mothers in the hills\nObjective: The project contributes to reduced poverty among herders',
    },
    {
      name: 'what people contribute, and whom the leaders lead',
      design: `
Outcome: Households contribute to the costs of the well
Outcome: Women leaders to be heard by the council have seats
Outcome: Test results in three schools are public`,
    },
    {
      name: 'a thing described by what it is for, and an enabling environment',
      design: `
Outcome: An enabling environment for small mills is in place
  Output: A register that allows clinics to order vaccines is in use
  Output: The law allows the courts to hear children by video`,
    },
    { name: 'a short statement, and an empty one', design: 'Outcome: So that\nOutcome:' },
  ],
  invalid: [
    {
      name: 'an objective that opens with its cause',
      design: 'Objective: Trained nurses contribute to better health of islanders',
      findings: [{ at: ['Objective'], says: ['“contribute to”'] }],
    },
    {
      name: 'cause and effect in one sentence',
      design: `
Outcome: Trained midwives contribute to fewer deaths of mothers
Outcome: Stores are dry so that farmers keep the grain for the hungry season
Outcome: Better roads lead to lower prices in the markets
  Output: Boreholes repaired, enabling girls to go to school
  Output: Cash paid to families in order to keep the children fed`,
      findings: [
        { at: ['Outcome 3'], says: ['“lead to”'], field: 'statement' },
        { at: ['Outcome 1'], says: ['“contribute to”'] },
        { at: ['Outcome 2'], says: ['“so that”'] },
        { at: ['Output 3.1'], says: ['“enabling”'] },
        { at: ['Output 3.2'], says: ['“in order to”'] },
      ],
    },
  ],
});
