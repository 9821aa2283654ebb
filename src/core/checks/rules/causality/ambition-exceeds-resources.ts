import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { planOf } from '../../plan.ts';
import { defineRule } from '../../rule.ts';

/** Many outcomes in few months. No threshold is right everywhere, so it shows the figures and lets people judge. */
export default defineRule({
  id: 'ambition-exceeds-resources',
  family: 'causality',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  /** From so many outcomes on, with fewer months for each. */
  limits: { outcomes: 4, months: 4 },
  messages: ['message'],
  *check({ doc, facts, limits, view }) {
    const outcomes = facts.own('outcome').length;
    const { length } = planOf(view);
    if (
      length === null ||
      outcomes < (limits['outcomes'] ?? 0) ||
      length >= outcomes * (limits['months'] ?? 0)
    )
      return;
    const { budgetAmount, currency } = projectOf(doc);
    yield {
      at: [{ id: PROJECT_ID, field: 'end' }],
      data: {
        outcomes,
        months: length,
        money: budgetAmount === null ? 'no' : 'yes',
        each: budgetAmount === null ? 0 : Math.round(budgetAmount / outcomes),
        currency: currency ?? '',
      },
      about: `${outcomes} ${length} ${budgetAmount}`,
    };
  },
});
