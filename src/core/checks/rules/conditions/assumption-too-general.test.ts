import assumptionTooGeneral from './assumption-too-general.ts';
import { testRule } from '../../testing/ruleTester.ts';

const chain = (assumption: string, on: string): string => `
Objective #b: People are treated fairly at court
  Outcome #o: Judges follow the sentencing guide
    Output #p1: The guide is printed
    Output #p2: Judges know the guide
    Output #p3: Registrars have a case database
Assumption: ${assumption}
  on: ${on}`;

testRule(assumptionTooGeneral, {
  valid: [
    {
      name: 'one that says who does what by when',
      design: chain('The council of judges signs the yearly training plan by March', 'o, p2'),
    },
    {
      name: 'the usual words with somebody who acts',
      design: chain('Political will lasts: the council of judges signs the training plan every year', 'o'),
    },
    {
      name: 'security and epidemics come as one thing for everybody',
      design: chain('The security situation allows hearings in all districts', 'b, o, p1, p2, p3'),
    },
    {
      name: 'a whole level is one place',
      design: chain('Registrars answer the yearly call for data', 'level:output'),
    },
    {
      name: 'most results of a very small design',
      design: `
Outcome #o: Judges follow the sentencing guide
  Output #p: Judges know the guide
Assumption: Judges stay at their court for two years
  on: o, p`,
    },
  ],
  invalid: [
    {
      name: 'at most of the results',
      design: chain('Judges stay at their court for two years', 'o, p1, p2-link, p3'),
      findings: [{ at: ['Assumption 1'], says: ['4 of 5 results'] }],
    },
    {
      name: 'a phrase that names nobody',
      design: chain('Continued political commitment in the country', 'o'),
      findings: [{ at: ['Assumption 1'], says: ['“political commitment”'], field: 'statement' }],
    },
  ],
});
