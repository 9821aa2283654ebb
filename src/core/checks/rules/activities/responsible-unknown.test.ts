import responsibleUnknown from './responsible-unknown.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(responsibleUnknown, {
  valid: [
    {
      name: 'listed parties, short names, plurals and roles',
      design: `
Project: Wells
  executingAgency: International Water Fund
  partners: District Water Office
Output: Wells repaired
  Activity #a: Repair the wells of the hills
  Activity #b: Test the water of the wells
Plan: Repair
  activity: #a
  responsible: IWF, Water Offices and the project team
Plan: Test
  activity: #b
  responsible: Trainers`,
    },
    {
      name: 'no list to compare with',
      design:
        'Output: Wells repaired\n  Activity #a: Repair the wells of the hills\nPlan: Repair\n  activity: #a\n  responsible: Blue Drop',
    },
  ],
  invalid: [
    {
      name: 'somebody who is named nowhere else',
      design: `
Project: Wells of the hills
  partners: District Water Office
Output: Wells repaired
  Activity #a: Repair the wells
Plan: Repair
  activity: #a
  responsible: District Water Office, Blue Drop`,
      findings: [{ at: ['Activity 1'], says: ['Blue Drop'] }],
    },
  ],
});
