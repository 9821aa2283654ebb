import outputsDoNotLeadToOutcome from './outputs-do-not-lead-to-outcome.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outputsDoNotLeadToOutcome, {
  valid: [
    {
      name: 'a shared word, a reason on the link, or one output only',
      design: `
Objective: To contribute to safe homes
  Outcome: Judges decide family cases within a year
    Output: Judges trained in hearing children
    Output: Rooms for hearings opened
  Outcome: Neighbours report violence against children
    because: the law is known
    Output: Posters hung
      because: people who see the number call it
    Output: Hotline open
  Outcome: Mothers find shelter
    Output: Flats rented`,
    },
    {
      name: 'half of the outcome is the topic of all',
      design: 'Objective: Road safety\n  Outcome: Road safety\n    Output: Signs\n    Output: Lamps',
    },
  ],
  invalid: [
    {
      name: 'outputs about something else',
      design: `
Objective: To contribute to safe homes
  Outcome: Courts punish violent husbands
    Output: Teachers have a garden
    Output: Nurses wear badges
  Outcome: Teachers and nurses stay in the villages
    Output: Flats for teachers rented`,
      findings: [{ at: ['Outcome 1', 'Output 1.1', 'Output 1.2'], says: ['“Courts”', '2 outputs'] }],
    },
  ],
});
