import numbersDisagree from './numbers-disagree.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(numbersDisagree, {
  valid: [
    {
      name: 'one number in groups of three digits and without',
      design: `
Outcome: Households of the camp wash their hands
  Output: Hygiene campaign reaches 30,000 people
    Indicator: Number of people reached
      target: 30000`,
    },
    {
      name: 'a share in words',
      design: `
Project: Fixed
  summary: Four in ten young people in the town have neither work nor training.
Output: Young people certified in a trade
  Indicator: Number of young people who pass the examination
    target: 360 by June 2029`,
    },
    {
      name: 'a part of them',
      design: `
Output: Silos on sale in each municipality
  Indicator: Number of silos sold by trained tinsmiths
    target: 3,000 by March 2029
  Activity: Pay down a tenth of the price of the first 500 silos`,
    },
    {
      name: 'the same number in words and figures',
      design: `
Output: Agencies share cases
  Indicator: Number of workshops held
    target: 2
  Activity: Hold two workshops with the agencies`,
    },
    {
      name: 'different things',
      design: `
Output: Agencies share cases
  Indicator: Number of focus group discussions
    target: 40
  Indicator: Number of participants
    target: 80
  Activity: Organize two panel discussions with agencies`,
    },
    {
      name: 'two activities that add up',
      design: `
Output: Agencies share cases
  Indicator: Number of workshops held
    target: 5
  Activity: Hold two workshops in the north
  Activity: Hold three workshops in the south`,
    },
    {
      name: 'durations, years, laws, money and shares',
      design: `
Output: Inspectors know Law 3 of 2019
  Indicator: Number of days of training
    target: 12
  Indicator: Number of laws explained
    target: 1
  Activity: Run a 5 days training on Law 3 of 2019 for 2 weeks`,
    },
    {
      name: 'so many each time',
      design: `
Output: Agencies share cases
  Indicator: Number of meetings
    target: 24
  Activity: Hold two meetings every month`,
    },
    {
      name: 'two indicators could be meant',
      design: `
Output: Agencies share cases
  Indicator: Number of planning workshops
    target: 3
  Indicator: Number of review workshops
    target: 2
  Activity: Hold four workshops`,
    },
    {
      name: 'an activity of another branch',
      design: `
Outcome: One
  Output: Agencies share cases
    Indicator: Number of workshops held
      target: 3
  Output: Teachers know the law
    Activity: Hold two workshops`,
    },
  ],
  invalid: [
    {
      name: 'an activity and the target of its output',
      design: `
Output: Agencies share cases
  Indicator: Number of workshops organized
    target: 3 by June 2027
  Activity: Facilitate two workshops by bringing agencies together`,
      findings: [
        {
          at: ['Activity 1', 'Output 1, indicator 1'],
          says: ['“two workshops”', 'is 3'],
          field: 'statement',
        },
      ],
    },
    {
      name: 'a number in the result itself',
      design: `
Output: Eight towns have a costed plan
  Indicator: Number of towns with a plan
    target: 6`,
      findings: [{ at: ['Output 1', 'Output 1, indicator 1'], says: ['“Eight towns”'] }],
    },
    {
      name: 'an activity that hangs on the outcome',
      design: `
Outcome: Agencies act together
  Output: Agencies share cases
    Indicator: Number of workshops organized
      target: 3
  Activity: Facilitate two workshops`,
      findings: [{ at: ['Activity 1', 'Output 1.1, indicator 1'] }],
    },
    {
      name: 'one for each, and one in all',
      design: `
Output: Cases are on file
  Indicator: Number of reports produced
    target: 1
  Activity: Write a report for each case of abuse`,
      findings: [{ at: ['Activity 1', 'Output 1, indicator 1'], says: ['“a report for each case”'] }],
    },
    {
      name: 'the summary, where it names the thing as fully',
      design: `
Project: Justice for workers
  summary: The project trains 30 union lawyers and opens two offices.
Output: Union lawyers know the procedure
  Indicator: Number of union lawyers trained
    target: 20
  Indicator: Number of offices
    target: 5`,
      findings: [
        { at: ['Project', 'Output 1, indicator 1'], says: ['“30 union lawyers”'], field: 'summary' },
      ],
    },
  ],
});
