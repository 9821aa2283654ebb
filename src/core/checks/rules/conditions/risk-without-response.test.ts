import riskWithoutResponse from './risk-without-response.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(riskWithoutResponse, {
  valid: [
    {
      name: 'a response, be it to bear the risk',
      design: `
Risk: Trainers leave for better paid work
  response: Two trainers per centre; a handbook
Risk: It rains on the opening day
  response: Tolerate`,
    },
    {
      name: 'the plan for risks is kept in another document',
      design: `
Project: Milk to town
  risks kept in: Risk register of the country office
Risk: Trainers leave for better paid work`,
    },
    {
      name: 'an empty row, and a design that is still being written',
      design: `
Risk:`,
    },
    {
      name: 'a worry noted while drafting',
      design: `
Risk: Trainers leave for better paid work`,
      preset: 'drafting',
    },
  ],
  invalid: [
    {
      name: 'a worry without a plan',
      design: `
Risk: Trainers leave for better paid work
Risk: Floods cut the road
  response: Store six weeks of feed before June`,
      findings: [{ at: ['Risk 1'], field: 'response', says: ['Risk 1'] }],
    },
    {
      name: 'several are one message',
      design: `
Risk: Trainers leave for better paid work
Risk: Floods cut the road`,
      findings: [{ at: ['Risk 1', 'Risk 2'], says: ['these 2 risks'] }],
    },
  ],
});
