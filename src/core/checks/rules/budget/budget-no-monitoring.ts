import { PROJECT_ID } from '../../../model/index.ts';
import { moneyOf } from '../../money.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** With fewer lines a budget is a sketch. */
const FEW = 3;

/** No line for monitoring or evaluation, and none that pays for such an activity. Staff may do it: it asks. */
export default defineTextRule({
  id: 'budget-no-monitoring',
  family: 'budget',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ view, words }) {
    const { lines } = moneyOf(view);
    if (lines.length < FEW) return;
    const paid = lines.map((line) => {
      const node = view.nodes.get(line.about ?? '');
      return `${line.label} ; ${node?.kind === 'factor' ? '' : (node?.record.statement ?? '')}`;
    });
    if (!paid.some((text) => findAll(words.monitoringCosts, tokenize(text, words.stem)).length > 0))
      yield { at: [{ id: PROJECT_ID }], data: { lines: lines.length }, about: 'none' };
  },
});
