import indicatorLevelTooHigh from './indicator-level-too-high.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorLevelTooHigh, {
  valid: [
    {
      name: 'what an output can promise',
      design: `
Outcome: Nurses triage every patient
  Output: Nurses are trained in triage
    Indicator: Share of nurses who passed the test after the course
    Indicator: Share of nurses who found the course useful
    Indicator: Number of nurses who attended all days
    Indicator: Number of health workers with a triage card
    Indicator: Share of nurses who can name the five signs
    Indicator: Share of nurses who solve the test case`,
    },
    {
      name: 'the same at an outcome',
      design:
        'Outcome: Fewer people are robbed at night\n  Indicator: Crime rate in the three districts\n  Indicator: Share of women who walk home at night',
    },
    {
      name: 'what the output itself speaks of',
      design:
        'Outcome: Villages are safe\n  Output: Register of child deaths in use\n    Indicator: Number of child deaths in the register',
    },
  ],
  invalid: [
    {
      name: 'rates and later acts at an output',
      design: `
Outcome: Streets are safe at night
  Output: Handbook for the police distributed
    Indicator: Crime rate of the district
    Indicator: Average income of shopkeepers
    Indicator: Share of officers who apply the handbook on patrol`,
      findings: [
        { at: ['Output 1.1, indicator 1'], says: ['“Crime rate”'], field: 'statement' },
        { at: ['Output 1.1, indicator 2'], says: ['“income”'] },
        { at: ['Output 1.1, indicator 3'], says: ['“apply”'] },
      ],
    },
  ],
});
