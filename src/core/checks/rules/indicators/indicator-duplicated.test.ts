import indicatorDuplicated from './indicator-duplicated.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorDuplicated, {
  valid: [
    {
      name: 'different measures',
      design: `
Objective: Justice for workers
  Indicator: Share of wages paid on time
  Outcome: Workers claim their wages
    Indicator: Number of wage claims won in court`,
    },
    {
      name: 'participants and events recur under different outputs',
      design: `
Outcome: Nurses triage
  Output: Nurses trained
    Indicator: Number of participants
      target: 40
    Indicator: Number of workshops organized
      target: 3
  Output: Doctors trained
    Indicator: Number of participants
      target: 40
    Indicator: Number of workshops organized
      target: 3`,
    },
    {
      name: 'different values are another rule’s',
      design: `
Objective: Justice for workers
  Indicator: Number of wage claims won in court
    target: 20
  Outcome: Workers claim their wages
    Indicator: Number of wage claims won in court
      target: 30`,
    },
    {
      name: 'a part with the same word and another number',
      design: `
Objective: Justice for workers
  Indicator: Number of workers advised and wage claims won
    target: 300 for advice and 20 wage claims
  Outcome: Workers claim their wages
    Indicator: Number of wage claims withdrawn
      target: 7`,
    },
  ],
  invalid: [
    {
      name: 'the same words at two levels',
      design: `
Objective: Justice for workers
  Indicator: Number of wage claims won in court
    baseline: 3
    target: 20
  Outcome: Workers claim their wages
    Indicator: # of wage claims won in courts
      baseline: 3
      target: 20`,
      findings: [
        {
          at: ['Objective, indicator 1', 'Outcome 1, indicator 1'],
          says: ['Objective, indicator 1 measures what is also measured at Outcome 1, indicator 1'],
          field: 'statement',
        },
      ],
    },
    {
      name: 'a combined indicator that repeats two others, in one message',
      design: `
Objective: Justice for workers
  Indicator: Number of workers advised and wage claims won
    target: 300 for advice and 20 wage claims
  Outcome: Workers claim their wages
    Indicator: Number of wage claims won in court
      target: 20
    Output: Workers get advice
      Indicator: Number of workers who received legal advice
        target: 300`,
      findings: [{ at: ['Objective, indicator 1', 'Outcome 1, indicator 1', 'Output 1.1, indicator 1'] }],
    },
  ],
});
