import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { findAll, matchAt, quoted, tokenize, type Match, type Token } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** On each side of the connector at least this many words have to stand. */
const LEAST = 2;
/** An objective opens with "To contribute to": as many words may stand before. */
const OPENING = 4;
/** So far behind "contribute to" the change has to be named. */
const NEAR = 3;

/**
 * Cause and effect in one statement: "... leads to", "... so that", "..., enabling". An objective that opens with "To contribute
 * to" says its level; a tool that "allows" something is described by what it is for; an enabling environment is a thing.
 */
export default defineTextRule({
  id: 'statement-spans-levels',
  family: 'wording',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  check: each(own('objective', 'outcome', 'intermediateOutcome', 'output'), function* (result, { words }) {
    const found = connectorIn(result.statement, result.level === 'objective', words);
    if (found)
      yield {
        at: [{ id: result.id, field: 'statement', marks: [found.words] }],
        data: { words: quoted([found.words]) },
      };
  }),
});

function connectorIn(text: string, isObjective: boolean, words: Words): Match | null {
  const tokens = tokenize(text, words.stem);
  const inside = ({ at, length }: Match): boolean => at >= LEAST && tokens.length - at - length >= LEAST;
  const span = findAll(words.spanWords, tokens).filter((m) => isAsWritten(m, words));
  const contribute = findAll(words.contributeWords, tokens).filter(
    (m) => !(isObjective && opensWith(m, tokens, words)) && namesChange(tokens, m, words),
  );
  const enable = findAll(words.enableWords, tokens).filter((m) => isEffect(text, tokens, m, words));
  return [...span, ...contribute, ...enable].filter(inside).toSorted((a, b) => a.at - b.at)[0] ?? null;
}

/** Stems would also find "leaders to": the form has to be the one in the list. */
const isAsWritten = (match: Match, words: Words): boolean =>
  findAll(words.spanWords, tokenize(match.words, words.stem)).length > 0 &&
  /^(?:leads?|led|leading|resulting|which|that|and|so|thereby|in|with|thus)\b/i.test(match.words);

/** "To contribute to", "The project will contribute to": but not "Trained nurses contribute to". */
const opensWith = ({ at }: Match, tokens: readonly Token[], words: Words): boolean =>
  at <= OPENING &&
  tokens.slice(0, at).every((t) => [words.functionWords, words.projectWords].some((l) => matchAt(l, [t], 0)));

const namesChange = (tokens: readonly Token[], { at, length }: Match, words: Words): boolean =>
  findAll(words.directionWords, tokens.slice(at + length, at + length + NEAR)).length > 0;

/** "tools that allow" and "an enabling law" are no effects; ", enabling farmers to sell" and "This enables farmers to" are. */
function isEffect(text: string, tokens: readonly Token[], { at }: Match, words: Words): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || findAll(words.relativeWords, [before]).length > 0 || before.lower === 'that')
    return false;
  const to = tokens.slice(at + 1, at + 1 + NEAR * 2).some((t) => t.lower === 'to');
  if (token.lower.endsWith('ing')) return to && text.slice(before.end, token.start).includes(',');
  if (token.lower.endsWith('ed')) return false;
  // "The court allows appeals": somebody permits, and nothing follows from anything.
  return to && statementOf(text, words).claims.some((c) => c.at < at && c.kind !== 'act');
}
