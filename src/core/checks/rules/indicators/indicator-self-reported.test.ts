import indicatorSelfReported from './indicator-self-reported.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorSelfReported, {
  valid: [
    {
      name: 'attitudes can only be asked for',
      design: `
Outcome: Residents trust the police of the district
  Indicator: Share of residents who say that they trust the police
Outcome: Women feel safe on the way home
  Indicator: Share of women who feel safe at night`,
    },
    {
      name: 'a second source',
      design:
        'Outcome: Shopkeepers follow the rules of the market\n  Indicator: Share of shopkeepers who say that they follow the rules\n  Indicator: Share of stalls without a fault at the inspection',
    },
    {
      name: 'reporting to somebody is an act',
      design:
        'Outcome: Cases reach the police\n  Indicator: Number of women who reported a case to the police',
    },
  ],
  invalid: [
    {
      name: 'people who confirm that they learnt',
      design:
        'Outcome: Shopkeepers follow the rules of the market\n  Indicator: Share of shopkeepers who confirm that they follow the rules',
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['“confirm”'], field: 'statement' }],
    },
  ],
});
