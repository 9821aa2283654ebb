import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { findAll, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** "will", "aims to": a plan, where a result is a state that has been reached. "To contribute to" is how objectives open. */
export default defineTextRule({
  id: 'future-wording',
  family: 'wording',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(own('objective', 'outcome', 'intermediateOutcome', 'output'), function* (result, { words }) {
    const found = futureIn(result.statement, words);
    if (found.length > 0)
      yield { at: [{ id: result.id, field: 'statement', marks: found }], data: { words: quoted(found) } };
  }),
});

function futureIn(text: string, words: Words): string[] {
  const tokens = tokenize(text, words.stem);
  // What stands behind "that" or "so that" speaks of something else.
  const { end } = statementOf(text, words);
  const opens = findAll(words.subordinators, tokens).find((m) => m.at > 0)?.at;
  const upTo = Math.min(
    statementOf(text, words).sentence.tokens[end]?.start ?? text.length,
    tokens[opens ?? tokens.length]?.start ?? text.length,
  );
  return findAll(words.futureWords, tokens)
    .filter(({ at }) => {
      const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (!token || token.start >= upTo) return false;
      if (!/^(?:will|shall|seeks?|aims?|is|are|intends?)$/.test(token.lower)) return false;
      // "political will", "the will to": a noun.
      return token.lower !== 'will' || !(before && findAll(words.beforeWill, [before]).length > 0)
        ? next !== undefined
        : false;
    })
    .map((m) => m.words);
}
