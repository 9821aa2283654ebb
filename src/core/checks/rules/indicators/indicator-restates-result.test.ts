import indicatorRestatesResult from './indicator-restates-result.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorRestatesResult, {
  valid: [
    {
      name: 'many things are counted',
      design:
        'Outcome: Villages have water\n  Output: Wells repaired\n    Indicator: Number of wells repaired\n      target: 14',
    },
    {
      name: 'a standard instead',
      design:
        'Outcome: Courses go on\n  Output: Module on triage developed\n    Indicator: Module approved by the academic council of the school (Y/N)\n      target: Y',
    },
    {
      name: 'another thing is counted',
      design:
        'Outcome: Courses go on\n  Output: Module on triage developed\n    Indicator: Number of authors of the module\n      target: 1',
    },
  ],
  invalid: [
    {
      name: 'one module counted, and a sentence repeated',
      design: `
Outcome: Courses of the school go on
  Output: Module on triage developed
    Indicator: Number of modules developed
      target: 1
  Output: Nurses of the valley wear badges
    Indicator: Nurses of the valley wear badges
      target: 40`,
      findings: [
        { at: ['Output 1.1, indicator 1'], says: ['How good'], field: 'statement' },
        { at: ['Output 1.2, indicator 1'] },
      ],
    },
  ],
});
