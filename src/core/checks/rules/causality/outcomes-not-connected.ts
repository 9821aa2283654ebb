import { PROJECT_ID } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** Three or more outcomes that share nothing: no link from one to another and no output that serves two. */
export default defineRule({
  id: 'outcomes-not-connected',
  family: 'causality',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ facts, view }) {
    const outcomes = facts.own('outcome');
    if (outcomes.length < 3) return;
    const ids = new Set(outcomes.map((r) => r.id));
    // Feedback between outcomes is a connection too, so this looks at every link, not only at the hierarchy.
    if (view.links.some((l) => ids.has(l.from ?? '') && ids.has(l.to ?? ''))) return;
    const seen = new Set<string>();
    for (const { id } of outcomes)
      for (const output of facts.outputsReaching(id)) {
        if (seen.has(output)) return;
        seen.add(output);
      }
    yield {
      at: [{ id: PROJECT_ID }],
      data: { outcomes: outcomes.length },
      about: [...ids].toSorted().join(' '),
    };
  },
});
