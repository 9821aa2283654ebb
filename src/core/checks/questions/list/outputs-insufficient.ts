import { written } from '../../facts.ts';
import { defineQuestion, named } from '../question.ts';

/** What else an outcome needs beside its outputs. */
export default defineQuestion({
  id: 'outputs-insufficient',
  family: 'causality',
  *ask({ view, facts }) {
    for (const outcome of facts.own('outcome')) {
      const ids = facts
        .sources(outcome.id)
        .filter((r) => r.level === 'output' && written(r.statement))
        .map((r) => r.id);
      if (ids.length > 0)
        yield { at: [{ id: outcome.id }, ...ids.map((id) => ({ id }))], data: { list: named(view, ids) } };
    }
  },
});
