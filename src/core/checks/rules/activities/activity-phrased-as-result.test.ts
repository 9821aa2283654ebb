import activityPhrasedAsResult from './activity-phrased-as-result.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(activityPhrasedAsResult, {
  valid: [
    {
      name: 'work, in verbs and in nouns',
      design: `
Output: Wells repaired
  Activity: Train 20 counsellors of the centres
  Activity: Seminars with partners of the region
  Activity: Improve the road to the well
  Activity: Printing of the improved manual
  Activity: Committees trained in May`,
    },
  ],
  invalid: [
    {
      name: 'a state',
      design:
        'Output: Wells repaired\n  Activity: Capacity of the committees improved\n  Activity: Increased awareness of hygiene',
      findings: [
        { at: ['Activity 1'], says: ['“improved”'], field: 'statement' },
        { at: ['Activity 2'], says: ['“Increased”'] },
      ],
    },
  ],
});
