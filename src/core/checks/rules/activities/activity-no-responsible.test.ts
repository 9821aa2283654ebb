import activityNoResponsible from './activity-no-responsible.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(activityNoResponsible, {
  valid: [
    {
      name: 'named in the plan',
      design:
        'Output: Wells repaired\n  Activity #a: Repair the wells\nPlan: Repair\n  activity: #a\n  responsible: Water office',
    },
    {
      name: 'the output names somebody',
      design:
        'Output: Wells repaired\n  responsible: Water office\n  Activity #a: Repair the wells\n  Activity #b: Test them\nOutput: Kits bought\n  Activity #c: Buy kits\nPlan: Repair\n  activity: #a\nPlan: Test\n  activity: #b\nPlan: Buy\n  activity: #c\n  responsible: Schools',
    },
    { name: 'no work plan at all', design: 'Output: Wells repaired\n  Activity: Repair the wells' },
  ],
  invalid: [
    {
      name: 'one of two without a name',
      design:
        'Output: Wells repaired\n  Activity #a: Repair the wells\n  Activity #b: Test them\nPlan: Repair\n  activity: #a\n  responsible: Water office\nPlan: Test\n  activity: #b',
      findings: [{ at: ['Activity 2'] }],
    },
    {
      name: 'a plan that names nobody is one question',
      design:
        'Output: Wells repaired\n  Activity #a: Repair the wells\n  Activity #b: Test them\nPlan: Repair\n  activity: #a\nPlan: Test\n  activity: #b',
      findings: [{ at: ['Project'], severity: 'suggestion' }],
    },
  ],
});
