import { isAssumed, keepsOnLinks, stepsOf } from '../../assumed.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/**
 * An outcome or output to which no assumption applies, although its neighbours have some. A step without any is one message
 * of `assumptions-missing-at-level`; a design that keeps its assumptions on links is asked by `link-without-assumption`.
 */
export default defineRule({
  id: 'result-without-assumption',
  family: 'conditions',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  *check({ facts, view }) {
    if (keepsOnLinks(view)) return;
    const assumed = new Set(stepsOf(facts).flatMap((s) => (s.assumed ? [s.from] : [])));
    for (const result of facts.own('outcome', 'intermediateOutcome', 'output')) {
      if (result.management || !written(result.statement)) continue;
      if (!assumed.has(result.level === 'output' ? 'output' : 'outcome')) continue;
      const links = [...view.up(result.id), ...view.down(result.id)].map((l) => l.id);
      const places = [result.id, `level:${result.level}`, ...links];
      if (!places.some((id) => isAssumed(view, id))) yield { at: [{ id: result.id }] };
    }
  },
});
