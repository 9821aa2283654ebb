import indicatorDoubleBarrelled from './indicator-double-barrelled.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorDoubleBarrelled, {
  valid: [
    {
      name: 'groups and pairs of one thing',
      design: `
Outcome: Children are safe
  Indicator: Number of women and men who use the path
  Indicator: Number of nurses/midwives on duty
  Indicator: Share of teachers with the knowledge and skills to report abuse
  Indicator: Number of site inspections/monitoring visits
    target: 864 visits`,
    },
    {
      name: 'a value split by sex',
      design:
        'Outcome: Children are safe\n  Indicator: Number of boys and girls at school\n    target: 40 girls and 35 boys',
    },
    {
      name: 'one number after the other for one thing',
      design:
        'Outcome: Children are safe\n  Indicator: Number of children on the bus\n    target: 100/200/300',
    },
  ],
  invalid: [
    {
      name: 'two counts, two happenings, several values',
      design: `
Outcome: Families know the dangers of the river
  Indicator: Number of balers for hire and number of farmers who know the law
  Indicator: Number of posters printed & spots aired
  Indicator: Number of people who received advice, shelter and a lawyer
    target: 150 for advice, 20 for shelter and 4 for a lawyer`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['“and”'], field: 'statement' },
        { at: ['Outcome 1, indicator 2'], says: ['“&”'] },
        { at: ['Outcome 1, indicator 3'] },
      ],
    },
  ],
});
