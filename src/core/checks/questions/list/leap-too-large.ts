import { written } from '../../facts.ts';
import { defineQuestion } from '../question.ts';

/** A step between an outcome and what is above it that nobody has explained. */
export default defineQuestion({
  id: 'leap-too-large',
  family: 'causality',
  *ask({ view, facts }) {
    for (const link of facts.usable) {
      const [from, to] = [view.nodes.get(link.from ?? ''), view.nodes.get(link.to ?? '')];
      if (from?.kind !== 'result' || to?.kind !== 'result' || from.record.level === to.record.level) continue;
      const top = from.record.level !== 'output';
      if (top && !written(link.rationale) && written(from.record.statement) && written(to.record.statement))
        yield {
          at: [{ id: link.id, field: 'rationale' }, { id: from.record.id }, { id: to.record.id }],
          data: { from: view.label(from.record.id), to: view.label(to.record.id) },
        };
    }
  },
});
