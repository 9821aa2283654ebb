import outputWithoutActivity from './output-without-activity.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(outputWithoutActivity, {
  valid: [
    {
      name: 'every output has its work',
      design:
        'Outcome: Wells work\n  Output: Wells repaired\n    Activity: Repair the wells\n  Output: Committees trained\n    Activity: Train committees',
    },
    {
      name: 'activities in blocks under the outcome',
      design:
        'Outcome: Wells work\n  Output: Wells repaired\n  Output: Committees trained\n  Activity: Repair the wells\n  Activity: Train committees',
    },
    {
      name: 'outputs of partners, cancelled and untouched ones',
      design:
        'Outcome: Wells work\n  Output: Wells repaired\n    Activity: Repair the wells\n  Output: Spare parts in the shops\n    by others\n  Output: A museum of wells\n    status: cancelled\n  Output:',
    },
  ],
  invalid: [
    {
      name: 'one output without work',
      design:
        'Outcome: Wells work\n  Output: Wells repaired\n    Activity: Repair the wells\n  Output: Committees trained',
      findings: [{ at: ['Output 1.2'] }],
    },
    {
      name: 'no activity at all is one question',
      design: 'Outcome: Wells work\n  Output: Wells repaired\n  Output: Committees trained',
      findings: [{ at: ['Project'], severity: 'suggestion' }],
    },
  ],
});
