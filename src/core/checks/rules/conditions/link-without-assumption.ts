import { isAssumed, keepsOnLinks, stepsOf } from '../../assumed.ts';
import { isLive, written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/**
 * A link between results on which no assumption stands, in a design that keeps its assumptions on links. Where they are kept
 * with the results, `result-without-assumption` asks instead.
 */
export default defineRule({
  id: 'link-without-assumption',
  family: 'conditions',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  *check({ facts, view }) {
    if (!keepsOnLinks(view)) return;
    const assumed = new Set(stepsOf(facts).flatMap((s) => (s.assumed ? [s.from] : [])));
    for (const link of facts.usable) {
      const from = view.nodes.get(link.from ?? '');
      const to = view.nodes.get(link.to ?? '');
      if (from?.kind !== 'result' || to?.kind !== 'result') continue;
      const { level, id, management, statement } = from.record;
      if (management || !isLive(from.record) || !isLive(to.record)) continue;
      if (!written(statement) || !written(to.record.statement)) continue;
      const step =
        level === 'output'
          ? 'output'
          : level === 'outcome' || level === 'intermediateOutcome'
            ? 'outcome'
            : null;
      if (step === null || !assumed.has(step)) continue;
      if (![link.id, id, `level:${level}`].some((place) => isAssumed(view, place)))
        yield { at: [{ id: link.id }] };
    }
  },
});
