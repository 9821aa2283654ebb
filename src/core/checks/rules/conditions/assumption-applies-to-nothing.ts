import { assumptionsIn, isPlace } from '../../assumed.ts';
import { defineRule } from '../../rule.ts';

/** Fewer assumptions than this are named one by one: "all" would sound odd. */
const ALL = 3;

/**
 * An assumption that belongs to no link, result, activity or level of the design. Where none of them does, the format prints
 * them in a list of their own, and that is one question.
 */
export default defineRule({
  id: 'assumption-applies-to-nothing',
  family: 'conditions',
  severity: 'warning',
  grouping: 'together',
  messages: ['message', 'all'],
  *check({ view }) {
    const assumptions = assumptionsIn(view);
    const loose = assumptions.filter((a) => !Object.keys(a.attachedTo).some((id) => isPlace(view, id)));
    if (loose.length >= ALL && loose.length === assumptions.length)
      yield {
        message: 'all',
        severity: 'suggestion',
        at: loose.map(({ id }) => ({ id })),
        data: { assumptions: loose.length },
        about: 'all',
      };
    else for (const { id } of loose) yield { at: [{ id }] };
  },
});
