import indicatorCountsOnly from './indicator-counts-only.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorCountsOnly, {
  valid: [
    {
      name: 'products and services are rightly counted',
      design: `
Outcome: Clinics keep the cold chain
  Output: Repair manual printed in three languages
    Indicator: Number of manuals printed
      target: 3
  Output: Survivors received legal advice
    Indicator: Number of survivors who received legal advice
      target: 200
  Output: Nurses trained in triage
    Indicator: Number of nurses trained
      target: 60
  Output: Tenants have access to a legal desk
    Indicator: Number of tenants who received advice
      target: 300`,
    },
    {
      name: 'a measure of what was learnt stands beside the counts',
      design: `
Outcome: Midwives refer in time
  Output: Knowledge of danger signs among midwives improved
    Indicator: Number of trainings held
      target: 6
    Indicator: % of midwives who score 80% or more after the course
      target: 75%`,
    },
    {
      name: 'a count of those who use it',
      design: `
Outcome: Fields keep their soil
  Output: Farmers have the skills to build terraces
    Indicator: Number of farmers who built a terrace that passed the check
      target: 120
  Output: Coordination between the two agencies strengthened
    Indicator: Number of cases handled within five days
      target: 90`,
    },
    {
      name: 'skill words that only say of what kind a product or an event is',
      design: `
Outcome: Young people find work
  Output: Skills training delivered in four towns
    Indicator: Number of courses held
      target: 12
  Output: Awareness campaign carried out
    Indicator: Number of posters printed
      target: 900
  Output: Storage capacity of 400 tonnes built
    Indicator: Number of training sessions on storage
      target: 4`,
    },
    {
      name: 'things that are improved are counted as things',
      design: `
Outcome: Families drink safe water
  Output: Improved latrines built
    Indicator: Number of latrines installed
      target: 80
  Output: Water systems in six villages improved
    Indicator: Number of systems rehabilitated
      target: 6
  Output: Efficient cookstoves distributed
    Indicator: Number of cookstoves distributed
      target: 500`,
    },
    {
      name: 'a yes/no milestone or a definition may say more',
      design: `
Outcome: The registry works without delay
  Output: Skills of registry staff raised
    Indicator: All staff passed the licence (Y/N)
      target: Yes
  Output: Clerks are able to use the register
    Indicator: Number of clerks trained
      definition: Counted is who entered ten records without a fault
      target: 20`,
    },
    {
      name: 'an output without a worded indicator',
      design: `
Outcome: Courts decide in time
  Output: Knowledge of judges improved
    Indicator:
  Output:
    Indicator: Number of workshops
      target: 3`,
    },
  ],
  invalid: [
    {
      name: 'skills measured by days of training',
      design: `
Outcome: Families live under safe roofs
  Output: Carpenters have the knowledge and skills to tie a roof
    Indicator: Number of training days
      target: 30 by August 2026`,
      findings: [{ at: ['Output 1.1', 'Output 1.1, indicator 1'], severity: 'warning', says: ['training'] }],
    },
    {
      name: 'skills measured by events and heads',
      design: `
Outcome: Teachers include every child
  Output: Knowledge and skills of teachers on inclusion enhanced
    Indicator: Number of workshops held
      target: 5
    Indicator: Number of participants
      target: 110
  Output: Nurses can use the triage form
    Indicator: Number of nurses trained
      target: 60`,
      findings: [
        {
          at: ['Output 1.1', 'Output 1.1, indicator 1', 'Output 1.1, indicator 2'],
          severity: 'warning',
          says: ['“Knowledge”', '“skills”', '“workshops”', '“participants”'],
          field: 'statement',
        },
        { at: ['Output 1.2', 'Output 1.2, indicator 1'], severity: 'warning', says: ['“can”', '“trained”'] },
      ],
    },
    {
      name: 'a better mechanism measured by its meetings, whoever holds them',
      design: `
Outcome: Agencies act together on floods
  Output: Early warning mechanism between agencies strengthened
    Indicator: Number of coordination meetings held by the flood council
      target: 8
  Output: Inspection of rented rooms carried out more efficiently
    Indicator: Number of visits
      target: 300
    Indicator: Number of districts covered
      target: 7`,
      findings: [
        {
          at: ['Output 1.1', 'Output 1.1, indicator 1'],
          severity: 'warning',
          says: ['“strengthened”', '“meetings”'],
        },
        {
          at: ['Output 1.2', 'Output 1.2, indicator 1', 'Output 1.2, indicator 2'],
          severity: 'warning',
          says: ['“efficiently”', '“visits”', '“covered”'],
        },
      ],
    },
    {
      name: 'access measured by talks about it is a question',
      design: `
Outcome: Herders insure their animals
  Output: Herders have access to insurance
    Indicator: Number of information meetings
      target: 20`,
      findings: [
        {
          at: ['Output 1.1', 'Output 1.1, indicator 1'],
          severity: 'suggestion',
          says: ['“access to”', '“meetings”'],
        },
      ],
    },
  ],
});
