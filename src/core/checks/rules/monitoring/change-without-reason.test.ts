import changeWithoutReason from './change-without-reason.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(changeWithoutReason, {
  valid: [
    {
      name: 'reason and agreement are there',
      design: `
Outcome #oc: A
  status: cancelled
  statusNote: The road was washed away; donor letter of May
Change: Course cut to one week
  about: #oc
  why: The ministry asked for it
  agreedBy: Donor, letter of 3 May`,
    },
    {
      name: 'a cancellation that a recorded change explains',
      design: `
Outcome #oc: A
  status: cancelled
Change: Dropped
  about: #oc
  why: The road was washed away
  agreedBy: Steering committee`,
    },
    { name: 'an empty row', design: 'Outcome: A\nChange:' },
  ],
  invalid: [
    {
      name: 'no reason, nobody who agreed, and a bare cancellation',
      design: `
Outcome #oc: A
Outcome: B
  status: cancelled
Change: Course cut to one week
  about: #oc
  agreedBy: Steering committee`,
      findings: [
        { at: ['Outcome 1'], says: ['why'] },
        { at: ['Outcome 2'], field: 'statusNote' },
      ],
    },
  ],
});
