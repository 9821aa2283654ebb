import missingDirection from './missing-direction.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(missingDirection, {
  valid: [
    {
      name: 'a participle, a verb or an adjective says it',
      design: `
Outcome: Better coordination among the agencies
Outcome: Partners exchange case data every month
Outcome: Improved access to water
  Output: Cooperation agreement signed
  Output: New mechanism for complaints
  Output: Farmers burn less straw`,
    },
    { name: 'a thing that is no topic', design: 'Outcome: Clean rivers\n  Output: A clinic for the valley' },
  ],
  invalid: [
    {
      name: 'a topic',
      design: `
Outcome: Coordination among partners
Outcome: Access to safe water
  Output: Complaints mechanism`,
      findings: [
        { at: ['Outcome 2'], says: ['“Access”'], field: 'statement' },
        { at: ['Outcome 1'], says: ['“Coordination”'] },
        { at: ['Output 2.1'], says: ['“mechanism”'] },
      ],
    },
  ],
});
