import levelSkip from './level-skip.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(levelSkip, {
  valid: [
    {
      name: 'a complete chain',
      design: `
Objective: Fewer people drink unsafe water
  Outcome: Committees repair pumps within a week
    Output: Committees have tools and spare parts
      Activity: Buy tools`,
    },
    {
      name: 'an intermediate outcome on the way',
      design: `
Objective: Fewer people drink unsafe water
  Outcome: Committees repair pumps within a week
    Intermediate outcome: Committees meet every month
      Output: Committees have tools`,
    },
    {
      name: 'an extra link beside a complete path',
      design: `
Objective #top: Fewer people drink unsafe water
  Outcome: Committees repair pumps within a week
    Output #tools: Committees have tools
Link: #tools -> #top`,
    },
    {
      name: 'an activity under an outcome is another rule’s',
      design: `
Outcome: Committees repair pumps within a week
  Activity: Buy tools`,
    },
    {
      name: 'a factor may help at any level',
      design: `
Objective: Fewer people drink unsafe water
  Factor: The province drills wells [Province]`,
    },
    {
      name: 'outputs under an objective that has no outcome are another rule’s',
      design: `
Objective: Fewer people drink unsafe water
  Output: Committees have tools
  Output: Committees have spare parts`,
    },
    {
      name: 'a link to an impact that an evaluation found',
      design: `
Impact: Children miss fewer school days
  Outcome: Committees repair pumps within a week`,
    },
  ],
  invalid: [
    {
      name: 'an output straight under the objective',
      design: `
Objective: Fewer people drink unsafe water
  Outcome: Committees repair pumps within a week
    Output: Committees have spare parts
  Output #tools: Committees have tools`,
      findings: [
        {
          at: ['Output 1 → Objective', 'Output 1', 'Objective'],
          says: ['Output 1 leads straight to Objective'],
        },
      ],
    },
    {
      name: 'an intermediate outcome straight under the objective',
      design: `
Objective: Fewer people drink unsafe water
  Intermediate outcome: Committees meet every month`,
      findings: [{ at: ['Intermediate outcome 1 → Objective', 'Intermediate outcome 1', 'Objective'] }],
    },
  ],
});
