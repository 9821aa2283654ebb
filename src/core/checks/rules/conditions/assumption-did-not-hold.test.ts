import assumptionDidNotHold from './assumption-did-not-hold.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(assumptionDidNotHold, {
  valid: [
    {
      name: 'the result shows it in its status',
      design: `
Output: Courses run in four towns
  status: delayed
  Assumption: The partner provides rooms
    mark: didNotHold`,
    },
    {
      name: 'the change of plan is written down, at the result or at the assumption',
      design: `
Output: Courses run in four towns
  status: onTrack
  Change: Rooms are rented
  Assumption: The partner provides rooms
    mark: didNotHold
  Assumption: Trainers speak both languages
    mark: didNotHold
    Change: Interpreters were hired`,
    },
    {
      name: 'others that hold, hold partly or were not looked at',
      design: `
Output: Courses run in four towns
  Assumption: The partner provides rooms
    mark: partly
  Assumption: Trainers speak both languages`,
    },
    {
      name: 'one that nothing rests on',
      design: `
Output: Courses run in four towns
Assumption: The partner provides rooms
  mark: didNotHold`,
    },
    {
      name: 'before the project has begun nobody is asked',
      design: `
Output: Courses run in five towns
  Assumption: The partner provides rooms
    mark: didNotHold`,
      preset: 'submission',
    },
  ],
  invalid: [
    {
      name: 'the result is still on track with the same plan',
      design: `
Output: Courses run in four towns
  status: onTrack
  Assumption: The partner provides rooms
    mark: didNotHold`,
      findings: [{ at: ['Assumption 1', 'Output 1'], field: 'mark', says: ['Output 1'] }],
    },
    {
      name: 'on a link it is the upper result that rests on it, at an activity the output',
      design: `
Outcome: Returnees find work
  Output #p: Courses run in four towns
    Activity: Rent rooms
      Assumption: Owners let rooms for a month
        mark: didNotHold
Assumption: Firms hire people without certificates
  on: p-link
  mark: didNotHold`,
      findings: [{ at: ['Assumption 2', 'Outcome 1'] }, { at: ['Assumption 1', 'Output 1.1'] }],
    },
    {
      name: 'a whole level rests on it',
      design: `
Outcome: Returnees find work
  Output: Courses run in four towns
  Output: Firms know the scheme
Assumption: Firms hire people without certificates
  on: level:output
  mark: didNotHold`,
      findings: [{ at: ['Assumption 1', 'Output 1.1', 'Output 1.2'] }],
    },
  ],
});
