import workplanMissesManagementTasks from './workplan-misses-management-tasks.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(workplanMissesManagementTasks, {
  valid: [
    {
      name: 'a review among the rows',
      design:
        'Output: Wells repaired\nPlan: Repair the pumps\nPlan: Test the water\nPlan: Yearly review with the committees',
    },
    {
      name: 'two rows are a beginning',
      design: 'Output: Wells repaired\nPlan: Repair the pumps of the wells\nPlan: Test the water',
    },
  ],
  invalid: [
    {
      name: 'only technical work',
      design:
        'Output: Wells repaired\nPlan: Repair the pumps of the wells\nPlan: Test the water\nPlan: Paint the fences',
      findings: [{ at: ['Project'], says: ['3 rows'] }],
    },
  ],
});
