import matrixNotUpdated from './matrix-not-updated.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(matrixNotUpdated, {
  valid: [
    {
      name: 'the matrix follows, or nobody has said that it does not',
      design: `
Outcome: A
  Output #op: Trainers know the module
    Indicator: Number of trainers
      target: 2
Change: Number of trainers reduced from 20 to 2
  about: #op
Change: The venue moved to the capital
  about: #op`,
    },
    {
      name: 'people say that it is done',
      design: `
Outcome: A
  Output #op: Twenty trainers know the module
    Indicator: Number of trainers
      target: 20
Change: Number of trainers reduced from 20 to 2, then raised again
  about: #op
  matrixUpdated: yes`,
    },
  ],
  invalid: [
    {
      name: 'the old number still stands as a target or in the statement',
      design: `
Outcome: A
  Output #op: Trainers know the module
    Indicator: Number of trainers
      target: 20
  Output #course: A course of 10 days is held
Change: Number of trainers reduced from 20 to 2
  about: #op
Change: Five days instead of 10
  about: #course`,
      findings: [
        { at: ['Output 1.1, indicator 1', 'Output 1.1'], says: ['20', 'Number of trainers'] },
        { at: ['Output 1.2'], says: ['10'] },
      ],
    },
    {
      name: 'people say that the matrix was left as it was',
      design: `
Outcome: A
  Output #op: A two-week course is held
Change: A one-week course at the counterpart’s request
  about: #op
  matrixUpdated: no
Change: A component with the Red Crescent was added
  matrixUpdated: no`,
      findings: [
        { at: ['Project'], says: ['Red Crescent'] },
        { at: ['Output 1.1'], says: ['A one-week course'] },
      ],
    },
  ],
});
