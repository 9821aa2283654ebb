import { moneyOf } from '../../money.ts';
import { defineRule } from '../../rule.ts';

const PERCENT = 100;

/** An outcome with many of the outputs and hardly any of the money. Cheap and powerful things exist: it asks. */
export default defineRule({
  id: 'budget-out-of-proportion',
  family: 'budget',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'each',
  /** In percent: of the money that is linked to outcomes, and of their outputs. */
  limits: { money: 5, outputs: 25 },
  messages: ['message'],
  *check({ facts, limits, view }) {
    const outcomes = facts.own('outcome');
    const { paidFor, currencies } = moneyOf(view);
    if (outcomes.length < 2 || currencies.length > 1) return;
    const rows = outcomes.map((outcome) => {
      const below = facts.below(outcome.id);
      const money = [...paidFor].reduce(
        (sum, [about, amount]) => (about === outcome.id || below.has(about) ? sum + amount : sum),
        0,
      );
      return { outcome, money, outputs: facts.outputsReaching(outcome.id).size };
    });
    const money = rows.reduce((sum, row) => sum + row.money, 0);
    const outputs = rows.reduce((sum, row) => sum + row.outputs, 0);
    if (money <= 0 || outputs === 0) return;
    for (const row of rows) {
      const share = (row.money / money) * PERCENT;
      const effort = (row.outputs / outputs) * PERCENT;
      if (share < (limits['money'] ?? 0) && effort >= (limits['outputs'] ?? 0))
        yield {
          at: [{ id: row.outcome.id }],
          data: { share: Math.round(share), outputs: row.outputs, all: outputs },
          about: `${row.money} ${money}`,
        };
    }
  },
});
