import outcomeRestatesOutputs from './outcome-restates-outputs.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outcomeRestatesOutputs, {
  valid: [
    {
      name: 'the topic is the same and the change is not',
      design: `
Outcome: Farmers use drip irrigation on their fields
  Output: Farmers trained in drip irrigation
  Output: Drip irrigation kits sold in the shops
Outcome: Agencies resolve cases of abuse jointly within ten days
  Output: Cooperation agreement between the agencies signed`,
    },
    {
      name: 'an outcome with a step of its own',
      design:
        'Outcome: Nurses of the district triage every patient\n  Output: Nurses of the district trained in triage',
    },
    {
      name: 'an objective that is wider',
      design:
        'Objective: To contribute to the health of mothers\n  Outcome: Births of mothers in the valley attended by midwives',
    },
  ],
  invalid: [
    {
      name: 'the mechanism once more, and the objective once more',
      design: `
Objective: Income of herders increased
  Outcome: Increased income of herders
  Outcome: Enhanced coordination and cooperation of the agencies
    Output: Cooperation and coordination of the agencies improved through meetings`,
      findings: [
        { at: ['Outcome 1', 'Objective'], says: ['Objective'] },
        { at: ['Outcome 2', 'Output 2.1'], says: ['Output 2.1'] },
      ],
    },
  ],
});
