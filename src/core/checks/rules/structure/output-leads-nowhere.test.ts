import outputLeadsNowhere from './output-leads-nowhere.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outputLeadsNowhere, {
  valid: [
    {
      name: 'an output under its outcome',
      design: `
Outcome: Families store grain safely
  Output: Silos are installed`,
    },
    {
      name: 'an output that leads to another output',
      design: `
Outcome: Families store grain safely
  Output: Silos are installed
    Output: Tinsmiths can build silos`,
    },
    {
      name: 'a management output may stand alone',
      design: `
Output: The project is evaluated
  management`,
    },
    {
      name: 'an output whose only way was cut out of a loop',
      design: `
Output #a: Silos are installed
Output #b: Tinsmiths can build silos
Link #l1: #a -> #b
Link #l2: #b -> #a`,
    },
    {
      name: 'a half-drawn design in the drafting preset',
      design: `
Output: Silos are installed`,
      preset: 'drafting',
    },
  ],
  invalid: [
    {
      name: 'an output without any link',
      design: `
Outcome: Families store grain safely
  Output: Silos are installed
Output: A website is online`,
      findings: [{ at: ['Output 1'], says: ['Output 1 leads to no outcome'] }],
    },
    {
      name: 'one whose only link is feedback or points at nothing',
      design: `
Outcome #o: Families store grain safely
  Output: Silos are installed
Output #web: A website is online
Output #film: A film is shown
Link: #web -> #o
  kind: feedback
Link: #film -> #gone`,
      findings: [{ at: ['Output 1', 'Output 2'] }],
    },
  ],
});
