import indicatorKnowledgeNotApplication from './indicator-knowledge-not-application.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorKnowledgeNotApplication, {
  valid: [
    {
      name: 'a test beside a measure of use',
      design: `
Outcome: Inspectors enforce the code
  Indicator: Share of inspectors who passed the test
  Indicator: Share of inspections with a filled checklist (file review)`,
    },
    {
      name: 'tests belong to outputs',
      design:
        'Outcome: Inspectors enforce the code\n  Output: Inspectors know the code\n    Indicator: Share of inspectors who passed the test',
    },
    {
      name: 'what pupils learn, and other tests',
      design:
        'Outcome: More children read well in the second class\n  Indicator: Share of pupils who passed the reading test\nOutcome: People with malaria are treated the same day\n  Indicator: Share of rapid tests that were passed to the clinic',
    },
    {
      name: 'an outcome about knowledge is told by another check',
      design:
        'Outcome: Knowledge of the code among inspectors improved\n  Indicator: Share of inspectors who passed the test',
    },
  ],
  invalid: [
    {
      name: 'enforcing shown by a test',
      design:
        'Outcome: Inspectors enforce the code\n  Indicator: Share of inspectors who passed the test after the training\n  Indicator: Level of knowledge of the code',
      findings: [
        {
          at: ['Outcome 1', 'Outcome 1, indicator 1', 'Outcome 1, indicator 2'],
          says: ['“passed”', '“knowledge”'],
        },
      ],
    },
  ],
});
