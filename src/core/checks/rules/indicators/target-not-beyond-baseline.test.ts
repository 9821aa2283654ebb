import targetNotBeyondBaseline from './target-not-beyond-baseline.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(targetNotBeyondBaseline, {
  valid: [
    {
      name: 'growth',
      design: `
Outcome: More clinics test blood
  Indicator: Number of clinics that test blood
    baseline: 4
    target: 9`,
    },
    {
      name: 'what is to be kept',
      design: `
Outcome: Two shelters stay open
  Indicator: Number of shelters open
    baseline: 2
    target (continued): 2
  Indicator: Number of shelters kept open
    baseline: 2
    target: 2
  Indicator: Beds
    baseline: 40
    target: 40
    direction: keep`,
    },
    {
      name: 'what is better when it falls',
      design: `
Outcome: Clinics treat patients faster
  Indicator: Median waiting time
    baseline: 90
    target: 40
  Indicator: Number of cases of abuse
    baseline: 12
    target: 3
  Indicator: Steps in the procedure
    baseline: 9
    target: 4
    direction: down`,
    },
    {
      name: 'nothing bad, kept at nothing; everything, kept at everything',
      design: `
Outcome: Births are safe
  Indicator: Number of deaths in childbirth
    baseline: 0
    target: 0
  Indicator: Share of births with a midwife
    baseline: 100%
    target: 100%`,
    },
    {
      name: 'values that cannot be compared',
      design: `
Outcome: Growth of exports
  Indicator: Export of honey
    baseline: 40 tonnes
    target: 10%
  Indicator: Registered (Y/N)
    baseline: Yes
    target: Yes`,
    },
    {
      name: 'a fall where nothing claims growth',
      design: `
Outcome: Clinics work by appointment
  Indicator: Number of patients at eight in the morning
    baseline: 80
    target: 30`,
    },
    {
      name: 'another language, no direction given',
      design: `
Project: Un projet
  language: fr
Outcome: Les soins sont plus rapides
  Indicator: Nombre de patients
    baseline: 80
    target: 80`,
    },
  ],
  invalid: [
    {
      name: 'the same value where growth is claimed',
      design: `
Outcome: Efforts against illegal logging intensified
  Indicator: Number of cases tried
    baseline: 2
    target: 2`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['(2)', '“intensified”'], field: 'target' }],
    },
    {
      name: 'the same value without any claim is a question',
      design: `
Outcome: Clinics test blood
  Indicator: Number of clinics that test blood
    baseline: 4
    target: 4`,
      findings: [
        {
          at: ['Outcome 1, indicator 1'],
          severity: 'suggestion',
          says: ['same baseline and target (4). Plan'],
        },
      ],
    },
    {
      name: 'lower than the start although growth is claimed',
      design: `
Outcome: Enrolment increased
  Indicator: Number of girls enrolled
    baseline: 400
    target: 40`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['from 400 down to 40', '“increased”'] }],
    },
    {
      name: 'another language, direction given',
      design: `
Project: Un projet
  language: fr
Outcome: Les soins sont plus rapides
  Indicator: Nombre de patients
    baseline: 80
    target: 80
    direction: up`,
      findings: [{ at: ['Outcome 1, indicator 1'] }],
    },
  ],
});
