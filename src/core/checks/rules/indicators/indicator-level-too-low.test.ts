import indicatorLevelTooLow from './indicator-level-too-low.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorLevelTooLow, {
  valid: [
    {
      name: 'the same count at an output',
      design: `
Output: Nurses can use the triage form
  Indicator: Number of nurses trained
    target: 40`,
    },
    {
      name: 'counts of what others do',
      design: `
Outcome: Inspectors act on complaints
  Indicator: Number of appeals decided within a month by the registry judges
    target: 12
  Indicator: Number of firms that comply with the code
    target: 30
  Indicator: Number of bylaws adopted
    target: 4
  Indicator: Number of referrals made by nurses
    target: 300`,
    },
    {
      name: 'trained people who do something with it',
      design: `
Outcome: Employers keep the law
  Indicator: Number of trained landlords that sign a written lease
    target: 60
  Indicator: Number of teachers trained in the method who apply it in class
    target: 25`,
    },
    {
      name: 'what others organise, hold, report or visit themselves',
      design: `
Outcome: Parents and towns act
  Indicator: Number of schools that organized walking groups
    target: 12
  Indicator: Number of schools organizing walking groups
    target: 12
  Indicator: Number of meetings held by water committees
    target: 40
  Indicator: Number of plans developed by municipalities
    target: 8
  Indicator: Number of reports of abuse made to the hotline
    target: 90
  Indicator: Number of antenatal visits per mother
    target: 4
  Indicator: Number of children engaged in hazardous work
    target: 10`,
    },
    {
      name: 'a yes/no milestone',
      design: `
Outcome: The school runs the course itself
  Indicator: Module became part of the official programme (Y/N)
    baseline: No
    target: Yes`,
    },
    {
      name: 'a share of people in a better position',
      design: `
Outcome: Former clients earn their living
  Indicator: Share of former clients in work after one year
    target: 50%`,
    },
    {
      name: 'a text in another language',
      design: `
Project: Un projet
  language: fr
Outcome: Les enseignants changent leur pratique
  Indicator: Number of workshops
    target: 4`,
    },
  ],
  invalid: [
    {
      name: 'events, products and people reached above the outputs',
      design: `
Objective: To contribute to safer work
  Indicator: Number of leaflets distributed
    target: 4000
  Outcome: Inspectors enforce the code
    Indicator: Number of workshops held for inspectors
      target: 12
    Indicator: Number of inspectors trained
      target: 60
    Indicator: Number of regularly supported offices
      target: 5`,
      findings: [
        { at: ['Objective, indicator 1'], says: ['“leaflets”', '“distributed”'], field: 'statement' },
        { at: ['Outcome 1, indicator 1'], says: ['“workshops”', '“held”'] },
        { at: ['Outcome 1, indicator 2'], says: ['“trained”'] },
        { at: ['Outcome 1, indicator 3'], says: ['“supported”'] },
      ],
    },
    {
      name: 'people who received a service, and a share of them',
      design: `
Outcome: Returnees find work
  Indicator: Number of returnees who received counselling
    target: 200
  Indicator: % of advisers trained
    target: 80%`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['“received counselling”'] },
        { at: ['Outcome 1, indicator 2'], says: ['“trained”'] },
      ],
    },
    {
      name: 'what is done by the project itself, or done to people in a clause',
      design: `
Outcome: Former detainees find their way back
  Indicator: Number of centres supported by the project
    target: 4
  Indicator: Number of former detainees who were trained
    target: 90`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['“supported”'] },
        { at: ['Outcome 1, indicator 2'], says: ['“trained”'] },
      ],
    },
    {
      name: 'one part of a combined value',
      design: `
Objective: To contribute to fair recruitment
  Indicator: Number of jobseekers who received advice, complaints brought to court and shelters refurbished
    target: 900 for advice, 12 complaints and 2 shelters`,
      findings: [{ at: ['Objective, indicator 1'], says: ['“received advice”', '“refurbished”'] }],
    },
    {
      name: 'many of them become one message',
      design: `
Outcome: Schools are safer
  Indicator: Number of workshops
    target: 1
  Indicator: Number of seminars
    target: 2
  Indicator: Number of study visits
    target: 3
  Indicator: Number of posters printed
    target: 4
  Indicator: Number of manuals distributed
    target: 5
  Indicator: Number of participants
    target: 6`,
      findings: [
        {
          at: [
            'Outcome 1, indicator 1',
            'Outcome 1, indicator 2',
            'Outcome 1, indicator 3',
            'Outcome 1, indicator 4',
            'Outcome 1, indicator 5',
            'Outcome 1, indicator 6',
          ],
          says: ['6 indicators'],
        },
      ],
    },
  ],
});
