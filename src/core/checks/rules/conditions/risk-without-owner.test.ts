import riskWithoutOwner from './risk-without-owner.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(riskWithoutOwner, {
  valid: [
    {
      name: 'a role watches it',
      design: `
Risk: Floods cut the road
  response: Store six weeks of feed before June
  owner: Logistics assistant, monthly`,
    },
    {
      name: 'risks are kept in another document',
      design: `
Project: Milk to town
  risks kept in: Risk register of the country office
Risk: Floods cut the road
  response: Store six weeks of feed before June`,
    },
    {
      name: 'an empty row',
      design: `
Risk:`,
    },
  ],
  invalid: [
    {
      name: 'a response that nobody watches',
      design: `
Risk: Floods cut the road
  response: Store six weeks of feed before June`,
      findings: [{ at: ['Risk 1'], field: 'owner' }],
    },
    {
      name: 'several are one message',
      design: `
Risk: Floods cut the road
  response: Store six weeks of feed before June
Risk: Trainers leave for better paid work
  response: Two trainers per centre`,
      findings: [{ at: ['Risk 1', 'Risk 2'], says: ['these 2 risks'] }],
    },
  ],
});
