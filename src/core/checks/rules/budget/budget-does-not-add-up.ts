import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { moneyOf } from '../../money.ts';
import { defineRule } from '../../rule.ts';

const PERCENT = 100;

/** Lines that do not make the total. Rounding is left alone; several currencies cannot be added. */
export default defineRule({
  id: 'budget-does-not-add-up',
  family: 'budget',
  severity: 'error',
  waitsFor: 'measures',
  grouping: 'never',
  /** In percent of the total. */
  limits: { rounding: 0.5 },
  messages: ['message'],
  *check({ doc, limits, view }) {
    const { budgetAmount, currency } = projectOf(doc);
    const { lines, sum, currencies } = moneyOf(view);
    if (budgetAmount === null || lines.length === 0 || currencies.length > 1) return;
    if (currency && currencies[0] && currencies[0] !== currency.toUpperCase()) return;
    const gap = Math.abs(sum - budgetAmount);
    if (gap * PERCENT > Math.abs(budgetAmount) * (limits['rounding'] ?? 0))
      yield {
        at: [{ id: PROJECT_ID, field: 'budgetAmount' }],
        data: { sum, total: budgetAmount, gap },
        about: `${sum} ${budgetAmount}`,
      };
  },
});
