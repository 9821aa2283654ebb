import noFollowUpMeasure from './no-follow-up-measure.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(noFollowUpMeasure, {
  valid: [
    {
      name: 'a call after six months, an output, and an outcome of another kind',
      design: `
Outcome: Trainees find work
  Indicator: Score in the final test
  Indicator: Share in work six months after the course
  Output: Trainees can weld
    Indicator: Score in the final test
Outcome: Courts decide faster
  Indicator: Days from filing to ruling`,
    },
  ],
  invalid: [
    {
      name: 'the test on the last day is all',
      design: `
Outcome: Trainees use the method
  Indicator: Share who pass the post-test`,
      findings: [{ at: ['Outcome 1', 'Outcome 1, indicator 1'] }],
    },
  ],
});
