import { PROJECT_ID } from '../../../model/index.ts';
import { moneyOf } from '../../money.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** Money that serves nothing in the design. Staff, office and the like serve all work; where no line is linked it is one question. */
export default defineTextRule({
  id: 'budget-line-without-activity',
  family: 'budget',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message', 'design'],
  *check({ view, words }) {
    const { lines } = moneyOf(view);
    const own = lines.filter(
      (line) =>
        (line.amount ?? 0) > 0 && findAll(words.sharedCosts, tokenize(line.label, words.stem)).length === 0,
    );
    const open = own.filter((line) => line.about === null);
    const [first] = open;
    if (!first) return;
    const at = [{ id: PROJECT_ID, field: `${first.id}/about` }];
    if (open.length === own.length && own.length > 1)
      yield {
        message: 'design',
        severity: 'suggestion',
        at,
        data: { lines: open.length },
        about: 'none',
      };
    else
      yield {
        at,
        data: { number: open.length, line: first.label.trim(), amount: first.amount ?? 0 },
        about: open.map((line) => line.label).join(' | '),
      };
  },
});
