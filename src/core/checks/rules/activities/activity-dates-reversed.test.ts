import activityDatesReversed from './activity-dates-reversed.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(activityDatesReversed, {
  valid: [
    { name: 'in order', design: 'Project: Wells\n  start: 2027-03-01\n  end: 2028-02-29' },
    { name: 'one day', design: 'Project: Wells\n  start: 2027-03-01\n  end: 2027-03-01' },
    { name: 'only one of the two', design: 'Project: Wells\n  end: 2027-03-01' },
  ],
  invalid: [
    {
      name: 'the end before the start',
      design: 'Project: Wells\n  start: 2027-05-01\n  end: 2027-03-31',
      findings: [{ at: ['Project'], says: ['2027-05-01', '2027-03-31'], field: 'end' }],
    },
  ],
});
