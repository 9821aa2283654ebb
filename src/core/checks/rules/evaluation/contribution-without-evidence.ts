import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** What is told about the project's part in a change, with nothing to show for it. */
export default defineRule({
  id: 'contribution-without-evidence',
  family: 'evaluation',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view }) {
    const shown = new Set(
      Object.values(view.doc.evidence).flatMap((e) => (written(e.text) && e.about ? [e.about] : [])),
    );
    for (const result of facts.live)
      if (written(result.contribution) && !shown.has(result.id))
        yield { at: [{ id: result.id, field: 'contribution' }] };
  },
});
