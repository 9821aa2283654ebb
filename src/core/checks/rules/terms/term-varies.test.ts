import termVaries from './term-varies.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(termVaries, {
  valid: [
    {
      name: 'one word',
      design:
        'Outcome: Farmers burn less\n  Output: Farmers of the plain are trained\n    Activity: Hold four workshops for farmers\n    Indicator: Number of workshops held',
    },
    {
      name: 'two kinds that both stand on both sides',
      design:
        'Outcome: Farmers burn less\n  Output: Farmers of the plain are trained\n    Activity: Hold workshops and seminars\n    Indicator: Number of workshops and seminars',
    },
    {
      name: 'different branches',
      design:
        'Outcome: Farmers burn less\n  Output: Farmers of the plain are trained\n    Activity: Hold seminars\n  Output: Guards know the law\n    Indicator: Number of workshops for guards',
    },
  ],
  invalid: [
    {
      name: 'seminars planned, workshops counted',
      design:
        'Outcome: Farmers burn less\n  Output: Farmers of the plain are trained\n    Activity: Hold four seminars for farmers\n    Indicator: Number of workshops for farmers\n      target: 4',
      findings: [{ at: ['Output 1.1, indicator 1', 'Activity 1'], says: ['“workshops”', '“seminars”'] }],
    },
  ],
});
