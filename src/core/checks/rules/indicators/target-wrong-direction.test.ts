import targetWrongDirection from './target-wrong-direction.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(targetWrongDirection, {
  valid: [
    {
      name: 'in the wanted direction',
      design: `
Outcome: Reduced waiting time at the border
  Indicator: Average waiting time in hours
    baseline: 20
    target: 10
Outcome: Increased income of shops
  Indicator: Average income of shops
    baseline: 200
    target: 260`,
    },
    {
      name: 'what is to be kept',
      design:
        'Outcome: Increased number of centres\n  Indicator: Number of centres\n    baseline: 3\n    target (continued): 2',
    },
    {
      name: 'another thing is measured',
      design:
        'Outcome: Reduced waiting time at the border\n  Indicator: Number of open gates\n    baseline: 2\n    target: 5',
    },
    {
      name: 'reports of what is to fall may rise',
      design:
        'Outcome: Reduced violence at home\n  Indicator: Number of cases of violence that were reported\n    baseline: 20\n    target: 60',
    },
  ],
  invalid: [
    {
      name: 'against the result, and against the direction that people set',
      design: `
Outcome: Reduced waiting time at the border
  Indicator: Average waiting time in days
    baseline: 20
    target: 35
  Indicator: Share of drivers who are content
    direction: up
    baseline: 60%
    target: 40%`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['20', '35', 'fall'], field: 'target' },
        { at: ['Outcome 1, indicator 2'], says: ['60%', '40%', 'rise'] },
      ],
    },
  ],
});
