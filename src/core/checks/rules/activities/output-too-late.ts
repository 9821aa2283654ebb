import { projectOf } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { planOf } from '../../plan.ts';
import { defineRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

const PERCENT = 100;

/**
 * An output whose work begins in the second half of the project and ends in its last tenth, so that nothing of it can be used
 * before the end. Services that run from early on are used while they run, and a follow-on phase leaves time.
 */
export default defineRule({
  id: 'output-too-late',
  family: 'activities',
  severity: 'suggestion',
  grouping: 'each',
  /** In percent of the project: begun after `begun`, finished after `finished`. */
  limits: { begun: 50, finished: 90 },
  messages: ['message'],
  *check({ doc, facts, limits, view, words }) {
    const { length, monthsOf } = planOf(view);
    const { title, summary, sustainability } = projectOf(doc);
    const text = `${title} ; ${summary} ; ${sustainability}`;
    if (length === null || (words && findAll(words.followOnSigns, tokenize(text, words.stem)).length > 0))
      return;
    const after = (month: number, share: number): boolean => month * PERCENT > length * share;
    for (const output of facts.own('output')) {
      if (output.management || !written(output.statement)) continue;
      const months = view.down(output.id).flatMap((l) => monthsOf(l.from ?? ''));
      const [first, last] = [Math.min(...months), Math.max(...months)];
      if (months.length === 0 || last > length) continue;
      if (after(first, limits['begun'] ?? 0) && after(last, limits['finished'] ?? 0))
        yield {
          at: [{ id: output.id }],
          data: { first, last, months: length },
          about: `${first} ${last} ${length}`,
        };
    }
  },
});
