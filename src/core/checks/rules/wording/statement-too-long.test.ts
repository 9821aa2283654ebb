import statementTooLong from './statement-too-long.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(statementTooLong, {
  valid: [
    {
      name: 'a plain sentence',
      design: 'Outcome: Herders in the three valleys sell their milk to the dairy in every month of the year',
    },
    {
      name: 'a long title in quotation marks',
      design: `Outcome: The council applies the “${'rules on the use of water and land '.repeat(8)}”`,
    },
    { name: 'a long name', design: `Outcome: The ${'Regional Office for Water '.repeat(12)}answers letters` },
    { name: 'an objective of forty words', design: `Objective: ${'more water for all '.repeat(10)}` },
  ],
  invalid: [
    {
      name: 'forty words',
      design: `Outcome: ${'more water for all '.repeat(10)}`,
      findings: [{ at: ['Outcome 1'], says: ['40', '35'], field: 'statement' }],
    },
    {
      name: 'an objective of forty-eight words',
      design: `Objective: ${'more water for all '.repeat(12)}`,
      findings: [{ at: ['Objective'], says: ['48', '45'] }],
    },
  ],
});
