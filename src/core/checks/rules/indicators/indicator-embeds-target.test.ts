import indicatorEmbedsTarget from './indicator-embeds-target.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorEmbedsTarget, {
  valid: [
    {
      name: 'thresholds that define the measure',
      design: `
Outcome: Clinics treat fast
  Indicator: Share of patients seen within 30 days
  Indicator: Share of trainees who scored 70 % or more
  Indicator: Number of girls under 18 who married
  Indicator: Number of visits in 2025`,
    },
  ],
  invalid: [
    {
      name: 'the plan inside the measure',
      design: `
Outcome: Schools are open in winter
  Indicator: 30 schools equipped with stoves
  Indicator: At least 80 % of pupils come in January
  Indicator: Number of schools with a stove by 2028`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['“30 schools”'], field: 'statement' },
        { at: ['Outcome 1, indicator 2'], says: ['“At least 80'] },
        { at: ['Outcome 1, indicator 3'], says: ['“2028”'] },
      ],
    },
  ],
});
