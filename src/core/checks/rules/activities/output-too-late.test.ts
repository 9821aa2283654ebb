import outputTooLate from './output-too-late.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outputTooLate, {
  valid: [
    {
      name: 'ready in time, and a service that runs all along',
      design: `
Project: Wells
  start: 2027-01-01
  end: 2028-12-31
Outcome: Villages drink safe water
  Output: Wells repaired
    Activity #a: Repair the wells
  Output: A hotline is open
    Activity #b: Run the hotline
Plan: Repair
  activity: #a
  months: 3 4 5
Plan: Run
  activity: #b
  months: 2 6 12 18 24`,
    },
    {
      name: 'a follow-on phase leaves time',
      design: `
Project: Wells of the delta, first phase
  start: 2027-01-01
  end: 2028-12-31
Outcome: Villages drink safe water
  Output: Wells repaired
    Activity #a: Repair the wells
Plan: Repair
  activity: #a
  months: 20 24`,
    },
  ],
  invalid: [
    {
      name: 'ready when everything is over',
      design: `
Project: Wells of the delta
  start: 2027-01-01
  end: 2028-12-31
Outcome: Villages drink safe water
  Output: Wells repaired
    Activity #a: Repair the wells
Plan: Repair
  activity: #a
  months: 20 21 24`,
      findings: [{ at: ['Output 1.1'], says: ['24'] }],
    },
  ],
});
