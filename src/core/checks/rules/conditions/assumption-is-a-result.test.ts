import assumptionIsAResult from './assumption-is-a-result.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(assumptionIsAResult, {
  valid: [
    {
      name: 'the condition under which a result is used',
      design: `
Outcome: Inspectors use the new checklist
  Output: Inspectors have the skills to use the checklist
    Assumption: Inspectors are given time to use the skills
    Assumption: Trained inspectors stay in post for a year`,
    },
    {
      name: 'a result of another project, marked or named',
      design: `
Outcome: Farmers sell milk to the dairy
  Assumption: The road to the dairy is repaired
  Assumption: Another project trains farmers in animal health
Outcome: The road to the dairy is repaired
  by others
Outcome: Farmers trained in animal health`,
    },
    {
      name: 'the same things said of somebody else',
      design: `
Outcome: Municipalities maintain the routes around schools
  Assumption: Municipalities receive their yearly budget for the routes
  Assumption: Parents choose the routes around schools`,
    },
    {
      name: 'the opposite of a result',
      design: `
Outcome: Traders raise prices at the market
  Assumption: Traders do not raise prices at the market`,
    },
    {
      name: 'empty texts',
      design: `
Outcome:
  Assumption:`,
    },
  ],
  invalid: [
    {
      name: 'the same words',
      design: `
Outcome: Inspectors use the new checklist
  Output: Inspectors have the skills
    Assumption: Inspectors have the skills`,
      findings: [
        { at: ['Assumption 1', 'Output 1.1'], says: ['Output 1.1', '“Inspectors have the skills”'] },
      ],
    },
    {
      name: 'nearly the same words, of a result in another branch',
      design: `
Outcome: Girls attend school every day
  Assumption: Teachers are using the complaint procedure of the ministry
Outcome: Trained teachers use the complaint procedure of the ministry`,
      findings: [{ at: ['Assumption 1', 'Outcome 2'] }],
    },
  ],
});
