import { assumptionsIn } from '../../assumed.ts';
import { isPastMiddle } from '../../progress.ts';
import { defineRule } from '../../rule.ts';

/** In the second half of a project, an assumption of which nobody has said whether it holds. */
export default defineRule({
  id: 'assumption-not-revisited',
  family: 'conditions',
  severity: 'suggestion',
  grouping: 'together',
  messages: ['message'],
  *check({ doc, view }) {
    if (!isPastMiddle(doc)) return;
    for (const { id, mark } of assumptionsIn(view))
      if (mark === 'notLookedAt') yield { at: [{ id, field: 'mark' }] };
  },
});
