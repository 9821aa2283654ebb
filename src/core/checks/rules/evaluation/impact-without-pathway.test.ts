import impactWithoutPathway from './impact-without-pathway.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(impactWithoutPathway, {
  valid: [
    {
      name: 'the way to it is drawn',
      design: `
Impact: Guest houses open again
  Outcome: The trail is safe
    Output: The trail is marked`,
    },
    { name: 'a planned result has rules of its own', design: 'Outcome: The trail is safe' },
  ],
  invalid: [
    {
      name: 'an impact and an effect nobody planned, out of nowhere',
      design: `
Impact: Guest houses open again
Outcome: Shepherds use the trail in winter
  unintended
Outcome: The trail is safe`,
      findings: [{ at: ['Impact'] }, { at: ['Outcome 1'] }],
    },
  ],
});
