import { PROJECT_ID } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A review under way that has found nothing beyond the plan. It is asked once, for the whole design. */
export default defineRule({
  id: 'unintended-results-not-recorded',
  family: 'evaluation',
  severity: 'suggestion',
  grouping: 'never',
  messages: ['message'],
  *check({ view, facts }) {
    const underWay =
      Object.values(view.doc.evidence).some((e) => written(e.text)) ||
      facts.live.some((r) => written(r.contribution));
    const found = view.results.some((r) => (!r.intended || r.level === 'impact') && written(r.statement));
    if (underWay && !found) yield { at: [{ id: PROJECT_ID }], about: 'none' };
  },
});
