import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { moneyOf } from '../../money.ts';
import { defineRule } from '../../rule.ts';

/** Lines in several currencies, and no word on the rate. */
export default defineRule({
  id: 'budget-currency-mixed',
  family: 'budget',
  severity: 'warning',
  grouping: 'never',
  messages: ['message'],
  *check({ doc, view }) {
    const { currencies, lines } = moneyOf(view);
    const told = [projectOf(doc).budgetText, ...lines.map((line) => line.label)].join(' ; ');
    // "1 EUR = 1.08 USD", "at the rate of May".
    const hasRate = /=|\brates?\b|\btaux\b|\btipo de cambio\b|курс/i.test(told);
    if (currencies.length > 1 && !hasRate)
      yield {
        at: [{ id: PROJECT_ID, field: 'currency' }],
        data: { currencies: currencies.join(', ') },
        about: currencies.join(' '),
      };
  },
});
