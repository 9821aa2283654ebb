import { each, activities } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { quoted } from '../../text.ts';

/** An activity worded as a state: "Capacity improved". Nouns of work ("Seminars with partners") are usual in work plans. */
export default defineTextRule({
  id: 'activity-phrased-as-result',
  family: 'activities',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(activities, function* ({ id, statement, status }, { words }) {
    if (status === 'cancelled') return;
    const { sentence: s, claims } = statementOf(statement, words);
    // A verb at the head is an order to oneself, whatever follows.
    if (s.is(0, 'taskVerbs', 'taskNouns', 'practiceVerbs', 'otherVerbs') && !s.isParticiple(0)) return;
    const state = claims.find(
      (c) =>
        (c.kind === 'done' && s.is(c.at, 'changeVerbs', 'skillPhrases')) ||
        (c.kind === 'change' &&
          s.is(c.at, 'changeAdjectives') &&
          (s.isParticiple(c.at) || !s.is(c.at, 'changeVerbs'))),
    );
    if (state) {
      const mark = s.slice(state.at);
      yield { at: [{ id, field: 'statement', marks: [mark] }], data: { words: quoted([mark]) } };
    }
  }),
});
