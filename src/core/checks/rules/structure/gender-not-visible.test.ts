import genderNotVisible from './gender-not-visible.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(genderNotVisible, {
  valid: [
    {
      name: 'an indicator that is split',
      design: 'Outcome: Jobseekers find work\n  Indicator: Number of jobseekers who found work (women, men)',
    },
    {
      name: 'an activity for women',
      design:
        'Outcome: Jobseekers find work\n  Indicator: Number of jobseekers who found work\n  Output: Courses are open\n    Activity: Hold evening courses for mothers',
    },
    {
      name: 'a section that speaks of it',
      design:
        'Project: Work\n  gender: Two of three jobless people are women; courses are held when schools are open\nOutcome: Jobseekers find work\n  Indicator: Number of jobseekers who found work',
    },
    {
      name: 'a design about a law',
      design:
        'Outcome: The law on water is applied\n  Indicator: Number of permits that were decided in time',
    },
  ],
  invalid: [
    {
      name: 'people are counted and nobody is a woman or a man',
      design:
        'Objective: To contribute to the income of women\n  Outcome: Jobseekers find work\n    Indicator: Number of jobseekers who found work',
      findings: [{ at: ['Project'], field: 'gender', says: ['1 indicator'] }],
    },
  ],
});
