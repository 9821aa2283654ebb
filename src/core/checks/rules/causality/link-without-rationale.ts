import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** Links between results that do not say why the step should work; gathered by the level they start from. */
export default defineRule({
  id: 'link-without-rationale',
  family: 'causality',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  *check({ facts, view }) {
    for (const { id, from, to, rationale } of facts.usable) {
      const lower = view.nodes.get(from ?? '');
      if (lower?.kind !== 'result' || !from || !to || lower.record.management || written(rationale)) continue;
      yield {
        at: [{ id, field: 'rationale' }, { id: from }, { id: to }],
        cause: lower.record.level,
        data: { from: view.label(from), to: view.label(to) },
        about: `${from} ${to}`,
      };
    }
  },
});
