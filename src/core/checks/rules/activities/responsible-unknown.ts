import { partiesIn, partiesOf } from '../../parties.ts';
import { planOf } from '../../plan.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/**
 * A responsible party that the project names nowhere else. Roles ("project team", "trainers") name nobody and need no list, short
 * names and plurals of listed parties are known, and without a list of parties nothing is asked.
 */
export default defineTextRule({
  id: 'responsible-unknown',
  family: 'activities',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ doc, view, words }) {
    const { listed, knows } = partiesOf(doc);
    if (!listed) return;
    for (const activity of planOf(view).activities) {
      const strangers = partiesIn(planOf(view).responsibleOf(activity.id)).filter((name) => {
        const tokens = tokenize(name, words.stem);
        const isRole = findAll(words.roleWords, tokens).length > 0;
        return !isRole && !knows(name);
      });
      if (strangers.length > 0)
        yield {
          at: [{ id: activity.id }],
          data: { names: strangers.join(', ') },
          about: strangers.join(', '),
        };
    }
  },
});
