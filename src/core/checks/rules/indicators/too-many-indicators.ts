import { PROJECT_ID } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** More indicators than anybody will collect: for one result, or in all. */
export default defineRule({
  id: 'too-many-indicators',
  family: 'indicators',
  severity: 'suggestion',
  grouping: 'each',
  limits: { result: 3, total: 40 },
  messages: ['message', 'total'],
  *check({ facts, limits }) {
    const { result: most = 0, total = 0 } = limits;
    for (const result of facts.live) {
      const number = facts.measuresOf(result.id).filter((m) => m.worded).length;
      if (number > most)
        yield { at: [{ id: result.id }], data: { number, limit: most }, about: String(number) };
    }
    const all = facts.measures.filter((m) => m.worded).length;
    if (all > total)
      yield {
        message: 'total',
        at: [{ id: PROJECT_ID }],
        data: { number: all, limit: total },
        about: String(all),
      };
  },
});
