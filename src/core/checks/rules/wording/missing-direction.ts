import { Sentence } from '../../nounRuns.ts';
import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { quoted } from '../../text.ts';

/**
 * A result that only names a topic: "Coordination among partners". A verb, a participle, an adjective of change or a skill says
 * what is different, and anything this reader does not know keeps it silent.
 */
export default defineTextRule({
  id: 'missing-direction',
  family: 'wording',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(own('outcome', 'intermediateOutcome', 'output'), function* (result, { words }) {
    if (statementOf(result.statement, words).claims.length > 0) return;
    const topic = topicOf(new Sentence(result.statement, words));
    if (topic !== null)
      yield {
        at: [{ id: result.id, field: 'statement', marks: [topic] }],
        data: { words: quoted([topic]) },
      };
  }),
});

const VERBS = ['practiceVerbs', 'practiceVerbsOrNouns', 'otherVerbs', 'taskVerbs', 'changeVerbs'] as const;

/** The topic where the statement is nothing but a noun with what belongs to it. */
function topicOf(s: Sentence): string | null {
  const { heads, end } = s.heads(0);
  const head = heads.at(-1);
  if (head === undefined || !s.is(head, 'topicNouns')) return null;
  // Behind the noun only "of", "for", "among" and more nouns may follow.
  if (end < s.tokens.length && !s.is(end, 'prepositions')) return null;
  const says = s.tokens.some(
    (_, at) =>
      s.isParticiple(at) ||
      s.isGerund(at) ||
      s.is(
        at,
        'haveAndBe',
        'changeAdjectives',
        'changeVerbs',
        'growthWords',
        'reductionWords',
        'keepingWords',
        'newWorkSigns',
      ) ||
      s.is(
        at,
        'practiceVerbs',
        'otherVerbs',
        'skillPhrases',
        'availableWords',
        'takenUpWords',
        'clauseVerbs',
      ) ||
      (s.is(at, 'infinitiveMarks') && (s.lower(at) !== 'to' || s.is(at + 1, ...VERBS))),
  );
  return says ? null : s.slice(heads[0] ?? head, head);
}
