import indicatorNoDate from './indicator-no-date.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorNoDate, {
  valid: [
    {
      name: 'the end of the project is the day',
      design:
        'Project: Wells\n  end: 2028-06-30\nOutcome: Wells work\n  Indicator: Number of wells that work\n    target: 14',
    },
    {
      name: 'a year in the target',
      design: 'Outcome: Wells work\n  Indicator: Number of wells that work\n    target: 14 by 2028',
    },
    { name: 'no target yet', design: 'Outcome: Wells work\n  Indicator: Number of wells that work' },
  ],
  invalid: [
    {
      name: 'no day anywhere',
      design: 'Outcome: Wells work\n  Indicator: Number of wells that work\n    target: 14',
      findings: [{ at: ['Project'], says: ['1 target'], field: 'end' }],
    },
  ],
});
