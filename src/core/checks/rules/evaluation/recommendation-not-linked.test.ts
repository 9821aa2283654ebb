import recommendationNotLinked from './recommendation-not-linked.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(recommendationNotLinked, {
  valid: [
    {
      name: 'about something, to somebody, by a day',
      design: `
Outcome #oc: Patients come back
Recommendation: Call patients after six months
  about: #oc
  addressee: The clinic
  date: 2027-06-01`,
    },
    { name: 'an empty row', design: 'Outcome: A\nRecommendation:' },
  ],
  invalid: [
    {
      name: 'to nobody, and about nothing',
      design: `
Outcome #oc: Patients come back
Recommendation #call: Call patients after six months
  about: #oc
  date: 2027-06-01
Recommendation: Improve monitoring`,
      findings: [
        { at: ['Project'], says: ['Improve monitoring', 'what it is about', 'by when'] },
        { at: ['Outcome 1'], field: 'call/addressee', says: ['Call patients', 'whom it is for'] },
      ],
    },
  ],
});
