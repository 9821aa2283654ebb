import indicatorNotLinked from './indicator-not-linked.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorNotLinked, {
  valid: [
    {
      name: 'an indicator of a result',
      design: 'Outcome: Farmers burn less\n  Indicator: Share of fields that were burnt',
    },
    {
      name: 'an empty one, and one for context',
      design: 'Indicator:\nIndicator: Rainfall of the year in the valley\n  note: context indicator',
    },
  ],
  invalid: [
    {
      name: 'an indicator that hangs on nothing',
      design: 'Outcome: Farmers burn less\nIndicator: Number of visitors of the website',
      findings: [{ at: ['Indicator 1'], says: ['visitors of the website'], field: 'statement' }],
    },
  ],
});
