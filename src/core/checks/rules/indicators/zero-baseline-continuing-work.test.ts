import zeroBaselineContinuingWork from './zero-baseline-continuing-work.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(zeroBaselineContinuingWork, {
  valid: [
    {
      name: 'zero in a first phase',
      design: `
Project: Safe water in the hills
Output: Committees repair pumps
  Indicator: Number of pumps repaired
    baseline: 0`,
    },
    {
      name: 'something new in a later phase',
      design: `
Project: Safe water in the hills, Phase II
Output: A repair manual developed
  Indicator: Number of manuals printed
    baseline: 0
Output: Committees meet
  Indicator: Number of new committees
    baseline: 0
  Indicator: Number of wall calendars
    baseline: 0 (new)`,
    },
    {
      name: 'marked as new',
      design: `
Project: Safe water in the hills, Phase II
Output: Committees repair pumps
  Indicator: Number of pumps repaired
    baseline: 0
    status: zeroByDesign`,
    },
    {
      name: 'a value above zero, and No',
      design: `
Project: Safe water in the hills, second phase
Output: Committees repair pumps
  Indicator: Number of pumps repaired
    baseline: 14
  Indicator: Budget line in place (Y/N)
    baseline: No`,
    },
    {
      name: 'a share that only means not yet is another rule’s',
      design: `
Project: Safe water in the hills, Phase 2
Outcome: Committees repair pumps
  Indicator: Percentage increase in repairs
    baseline (within this action): 0%
    target: 15%`,
    },
    {
      name: 'laws and buildings that exist say nothing about earlier work',
      design: `
Output: Officials know the existing law
  Indicator: Number of officials informed
    baseline: 0`,
    },
  ],
  invalid: [
    {
      name: 'a later phase, all in one message',
      design: `
Project: Safe water in the hills, Phase II
Output: Committees repair pumps
  Indicator: Number of pumps repaired
    baseline: 0
  Indicator: Number of committee meetings
    baseline: 0`,
      findings: [
        {
          at: ['Output 1, indicator 1', 'Output 1, indicator 2'],
          says: ['“Phase II”', '2 indicators'],
          field: 'baseline',
        },
      ],
    },
    {
      name: 'a branch that continues',
      design: `
Project: Advice for migrants
Output: Counsellors advise jobseekers
  Indicator: Number of jobseekers advised
    baseline: 0
  Activity: Continue running the two counselling centres`,
      findings: [{ at: ['Output 1, indicator 1'], says: ['“Continue”'] }],
    },
    {
      name: 'one zero among several values',
      design: `
Project: Advice for migrants
  summary: The third phase works in two regions.
Output: Counsellors advise jobseekers
  Indicator: Number of advice sessions and centres open
    baseline: 2 for centres and 0 for sessions`,
      findings: [{ at: ['Output 1, indicator 1'], says: ['“third phase”'] }],
    },
  ],
});
