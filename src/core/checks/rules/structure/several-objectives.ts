import { defineRule } from '../../rule.ts';

/** More than one objective: often outcomes that stand too high, or several projects in one. A goal above is fine. */
export default defineRule({
  id: 'several-objectives',
  family: 'structure',
  severity: 'suggestion',
  grouping: 'never',
  messages: ['message'],
  *check({ facts }) {
    const objectives = facts.own('objective');
    if (objectives.length > 1)
      yield { at: objectives.map(({ id }) => ({ id })), data: { number: objectives.length } };
  },
});
