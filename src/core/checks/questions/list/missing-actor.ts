import { written } from '../../facts.ts';
import { defineQuestion, named } from '../question.ts';

/** Outcomes that say what changes and not who does it. */
export default defineQuestion({
  id: 'missing-actor',
  family: 'wording',
  *ask({ view, facts }) {
    const bare = facts.own('outcome').filter((r) => written(r.statement) && !written(r.targetGroup));
    const [first] = bare;
    if (first)
      yield {
        at: bare.map(({ id }) => ({ id })),
        data: {
          list: named(
            view,
            bare.map((r) => r.id),
          ),
        },
      };
  },
});
