import workplanAndMatrixDiffer from './workplan-and-matrix-differ.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(workplanAndMatrixDiffer, {
  valid: [
    {
      name: 'the same work in both, shortened',
      design: `
Output: Wells repaired
  Activity #a: Repair the pumps of nine wells in the hills
Plan: Repair pumps
  activity: #a
Plan: Final evaluation`,
    },
    { name: 'no plan yet', design: 'Output: Wells repaired\n  Activity: Repair the pumps of the wells' },
    {
      name: 'management work that is marked',
      design:
        'Output: Wells repaired\n  Activity #a: Repair the pumps of the wells\nActivity #b: External evaluation of the project\n  management\nPlan: Repair\n  activity: #a\nPlan: Evaluation\n  activity: #b',
    },
  ],
  invalid: [
    {
      name: 'in one and not in the other',
      design: `
Output: Wells repaired
  Activity #a: Repair the pumps of the wells
  Activity #b: Test the water
Plan: Repair
  activity: #a
Plan: Paint the fences of the school`,
      findings: [
        { at: ['Project'], says: ['Paint the fences'] },
        { at: ['Activity 2'], says: ['no row'] },
      ],
    },
    {
      name: 'management work in the plan alone, and a row about something else',
      design: `
Output: Wells repaired
  Activity #a: Repair the pumps of nine wells
Activity #b: External evaluation of the project
Plan: Paint the fences of the school
  activity: #a
Plan: Evaluation
  activity: #b`,
      findings: [
        { at: ['Activity 1'], severity: 'suggestion', says: ['Paint the fences'] },
        { at: ['Activity 2'], severity: 'suggestion', says: ['management'] },
      ],
    },
  ],
});
