import type { Result } from '../../../model/index.ts';
import { memoFor, memoItem } from '../../collections.ts';
import { practiceIn } from '../../level.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf, type Statement } from '../../statement.ts';
import { findAll, quoted } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** Fewer words than this agree by chance. */
const LEAST = 2;

/**
 * An outcome that says the same as one of its outputs, or as its objective: once words of direction are left out, the words of the
 * shorter all stand in the longer, and both speak of the same thing. An outcome that adds what somebody does is a step of its own.
 */
export default defineTextRule({
  id: 'outcome-restates-outputs',
  family: 'causality',
  severity: 'warning',
  grouping: 'each',
  // The same words may also be an output that claims too much; where that is said, this is the same cause.
  messages: ['message'],
  *check({ facts, view, words }) {
    for (const outcome of facts.own('outcome', 'intermediateOutcome')) {
      const above = view.up(outcome.id).flatMap((l): Result[] => {
        const node = view.nodes.get(l.to ?? '');
        return node?.kind === 'result' && node.record.level === 'objective' ? [node.record] : [];
      });
      const outputs = facts.sources(outcome.id).filter((r) => r.level === 'output');
      for (const other of [...outputs, ...above]) {
        const shared = sharedWords(outcome.statement, other.statement, words);
        if (shared !== null)
          yield {
            at: [
              { id: outcome.id, field: 'statement', marks: shared },
              { id: other.id, field: 'statement', marks: shared },
            ],
            data: { other: view.label(other.id), words: quoted(shared) },
          };
      }
    }
  },
});

/** The words that both share where they say the same; null where either says something of its own. */
function sharedWords(a: string, b: string, words: Words): string[] | null {
  const [one, other] = [statementOf(a, words), statementOf(b, words)];
  // Who does something has taken a step that a product or a skill has not.
  if (practiceSays(one, other) || practiceSays(other, one)) return null;
  const [x, y] = [thingsOf(one, words), thingsOf(other, words)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (small.size < LEAST) return null;
  const agree = [...small.keys()].every((stem) => large.has(stem));
  return agree && sameHead(one, other) ? [...small.values()] : null;
}

const practiceSays = (a: Statement, b: Statement): boolean =>
  !b.claims.some((c) => c.kind === 'act') && saysPractice(a);

const saysPractice = memoFor(
  (s: Statement) => s.claims.some((c) => c.kind === 'act') && practiceIn(s).length > 0,
);
const thingsOf = memoItem((s: Statement, words: Words) => thingsIn(s, words));

/** The thing that is to change: what stands in the main clause before "through", "to", "in" and the like, without direction words. */
function thingsIn({ sentence: s, claims, subject }: Statement, words: Words): Map<string, string> {
  const first = [...subject, ...claims.flatMap((c) => c.heads)];
  // "income of herders": whose it is belongs to it.
  const whose = first.flatMap((head) => (s.lower(head + 1) === 'of' ? s.heads(head + 2).heads : []));
  const heads = new Set([...first, ...whose]);
  const found = new Map<string, string>();
  for (const head of heads) {
    // The words before the noun say which: "referral mechanism".
    for (let at = head; at >= 0 && (at === head || (!s.isSmall(at) && s.gap(at + 1).length < 2)); at -= 1) {
      const token = s.tokens[at];
      if (!token || isDirection(token.lower, at, s, words)) break;
      found.set(token.stem, token.word);
    }
  }
  return found;
}

const isDirection = (word: string, at: number, s: Statement['sentence'], words: Words): boolean =>
  s.is(at, 'changeAdjectives', 'changeVerbs', 'directionWords') ||
  (words.participle.test(word) && findAll(words.eventNouns, s.tokens.slice(at, at + 1)).length === 0);

/** Both claim a change of the same kind, or both state what is made. */
function sameHead(a: Statement, b: Statement): boolean {
  const kinds = (s: Statement): string[] =>
    s.claims.map((c) => (s.sentence.is(c.at, 'changeVerbs', 'changeAdjectives') ? 'change' : c.kind));
  const [x, y] = [kinds(a), kinds(b)];
  return x.length > 0 && y.some((kind) => x.includes(kind));
}
