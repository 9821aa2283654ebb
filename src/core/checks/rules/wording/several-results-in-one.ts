import { unique } from '../../collections.ts';
import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf, type Claim, type Statement } from '../../statement.ts';
import { quoted } from '../../text.ts';

/**
 * Two changes in one statement: two things that are done or changed, or two things that one actor does, each with an object of its
 * own. Two verbs about one thing ("identified and referred") and pairs of nouns ("men and women") are one result.
 */
export default defineTextRule({
  id: 'several-results-in-one',
  family: 'wording',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  check: each(own('objective', 'outcome', 'intermediateOutcome', 'output'), function* (result, { words }) {
    const joints = jointsIn(statementOf(result.statement, words));
    if (joints.length > 0)
      yield {
        at: [{ id: result.id, field: 'statement', marks: unique(joints.map((j) => j.word)) }],
        data: { words: quoted(joints.map((j) => j.around)) },
      };
  }),
});

interface Joint {
  /** The joining word. */
  readonly word: string;
  /** It with the words on both sides. */
  readonly around: string;
}

function jointsIn(statement: Statement): Joint[] {
  const { sentence: s, claims } = statement;
  return claims.flatMap((claim, i) => {
    const before = claims[i - 1];
    if (!before) return [];
    const at = joinerBetween(statement, before, claim);
    if (at === null || !areTwo(statement, before, claim, at)) return [];
    return [
      {
        word: s.slice(at, at + s.length(at, 'joiners') - 1),
        around: s.slice(Math.max(0, at - 1), at + s.length(at, 'joiners')),
      },
    ];
  });
}

/** The last joining word between two claims; "warm and dry until the house is finished" joins none. */
function joinerBetween({ sentence: s }: Statement, a: Claim, b: Claim): number | null {
  for (let at = b.at; at > a.at; at -= 1) {
    if (s.is(at, 'subordinators')) return null;
    if (s.isJoiner(at)) return at;
  }
  return null;
}

function areTwo({ sentence: s }: Statement, a: Claim, b: Claim, joiner: number): boolean {
  // "Mechanics equipped and able to service pumps": the same people, made fit for one thing.
  if (s.is(joiner + 1, 'abilityWords')) return false;
  // "Committees have cash books and a fee agreed by the village": what they have, described.
  if (a.kind === 'act' && b.kind === 'done' && !s.is(b.at - 1, 'haveAndBe')) return false;
  if (a.kind === 'act' || b.kind === 'act') {
    const other = b.heads[0] ?? 0;
    // Somebody else acts: "teachers come and parents pay".
    if (other > joiner && other < b.at) return true;
    // The same people: each verb has something of its own behind it, as in "apply compost and sell vegetables".
    const ownObject = (at: number, end: number): boolean => at + 1 < end && !s.isSmall(at + 1);
    return b.at > joiner && ownObject(a.at, joiner) && ownObject(b.at, s.tokens.length);
  }
  const [first, second] = [a.heads[0], b.heads[0]];
  if (first === undefined || second === undefined || second <= joiner) return false;
  // "reduced accidents and injuries" has one verb; the second claim needs its own noun and its own verb behind the joiner.
  return b.at > joiner && !(a.heads.includes(second) || b.heads.includes(first));
}
