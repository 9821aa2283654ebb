import severalResultsInOne from './several-results-in-one.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(severalResultsInOne, {
  valid: [
    {
      name: 'two verbs about one thing',
      design: `
Outcome: Cases are identified and referred
Outcome: Farmers store and sell their grain
Outcome: Municipalities plan, fund and maintain the crossings
  Output: A manual on triage written and printed
  Output: Nurses trained in May and equipped`,
    },
    {
      name: 'pairs that are one thing',
      design: `
Outcome: Incomes of women and men increased
Outcome: Fewer accidents and injuries on the road
  Output: Knowledge and skills of teachers improved
  Output: Latrines for boys and girls built`,
    },
    {
      name: 'a purpose behind the main clause',
      design: 'Outcome: Herders use the clinic that is clean and is open at night',
    },
    {
      name: 'people made fit for one thing, and until when',
      design: `
Outcome: Families stay warm and dry until their house is finished
  Output: Mechanics equipped and able to service all three pump types
  Output: Committees have bank accounts, cash books and a fee agreed by the village meeting`,
    },
    {
      name: 'an activity may list',
      design: 'Outcome: Wells work\n  Activity: Wells are repaired and committees are trained',
    },
  ],
  invalid: [
    {
      name: 'two things done',
      design: `
Outcome: Wells work
  Output: Wells repaired and committees trained
  Output: Data collected and complaints filed at court`,
      findings: [
        { at: ['Output 1.1'], says: ['“repaired and committees”'], field: 'statement' },
        { at: ['Output 1.2'], says: ['“collected and complaints”'] },
      ],
    },
    {
      name: 'two changes, and two things that people do',
      design: `
Outcome: Yields increased and soil erosion reduced
Outcome: Farmers apply compost and sell vegetables
Objective: To increase the income of herders and reduce the erosion of slopes`,
      findings: [
        { at: ['Objective'], says: ['and'] },
        { at: ['Outcome 1'], says: ['and'] },
        { at: ['Outcome 2'], says: ['and'] },
      ],
    },
  ],
});
