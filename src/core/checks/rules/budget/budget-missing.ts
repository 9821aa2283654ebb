import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { moneyOf } from '../../money.ts';
import { defineRule } from '../../rule.ts';

/** No money anywhere. A total is enough: lines are often kept in a separate spreadsheet. */
export default defineRule({
  id: 'budget-missing',
  family: 'budget',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ doc, facts, view }) {
    const { budgetAmount, budgetText } = projectOf(doc);
    const none = budgetAmount === null && !written(budgetText) && moneyOf(view).lines.length === 0;
    if (none && facts.own('outcome', 'output').length > 0)
      yield { at: [{ id: PROJECT_ID, field: 'budgetText' }], about: 'none' };
  },
});
