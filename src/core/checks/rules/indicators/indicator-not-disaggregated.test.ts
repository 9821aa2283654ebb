import indicatorNotDisaggregated from './indicator-not-disaggregated.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorNotDisaggregated, {
  valid: [
    {
      name: 'women and men written short',
      design: `
Outcome: Farmers of the plain use the new method
  Indicator: Number of farmers trained (F/M)
    target: 5,000 (2,500 F; 2,500 M)`,
    },
    {
      name: 'things that belong to people, and households by who heads them',
      design: `
Output: Tailors sell directly
  Indicator: Share of members' sales that go to shops
  Indicator: Number of hearings whose minutes were published
  Indicator: Number of families who received each instalment (female-headed, male-headed)`,
    },
    {
      name: 'sex or age in the words, the split, the note or the target',
      design: `
Output: Jobseekers are placed
  Indicator: Number of women placed
  Indicator: Number of apprentices hired (women, men)
  Indicator: Number of workers placed
    split: sex and age
  Indicator: Number of trainees
    target: 40 (20 female)`,
    },
    {
      name: 'offices, goods and gatherings are not people',
      design: `
Output: Schools have books
  Indicator: Number of schools with a library
  Indicator: Number of trainings for teachers
  Indicator: Number of books`,
    },
    {
      name: 'a split that would be unsafe',
      design: `
Output: Witnesses are protected
  Indicator: Number of persons in the programme
    unsafe to split`,
    },
    {
      name: 'cases and a percentage of change',
      design: `
Output: Cases are heard
  Indicator: Number of cases heard
  Indicator: Percentage increase in employed migrants`,
    },
  ],
  invalid: [
    {
      name: 'whoever is asked who they are',
      design: `
Output: Stewards know the wage law
  Indicator: Number of stewards who pass the quiz`,
      findings: [{ at: ['Output 1, indicator 1'], says: ['stewards'] }],
    },
    {
      name: 'people in one message',
      design: `
Output: Jobseekers are placed
  Indicator: Number of participants
  Indicator: % of trained teachers who use the method
  Indicator: Number of civil servants informed`,
      findings: [
        {
          at: ['Output 1, indicator 1', 'Output 1, indicator 2', 'Output 1, indicator 3'],
          says: ['3 indicators count people'],
          field: 'statement',
        },
      ],
    },
    {
      name: 'one',
      design: `
Output: Jobseekers are placed
  Indicator: Total number of jobseekers placed`,
      findings: [{ at: ['Output 1, indicator 1'], says: ['(jobseekers)'] }],
    },
  ],
});
