import { each, assumptions } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize, type Token } from '../../text.ts';

/** So many words behind the negation are quoted with it. */
const QUOTED = 2;

/**
 * An assumption that says what must not be. A limit ("no more than a tenth", "does not rise above 30 degrees") can be checked
 * as it stands, and a negation in a clause that describes somebody ("women who own no land") is no negative condition.
 */
export default defineTextRule({
  id: 'assumption-negative-wording',
  family: 'conditions',
  severity: 'suggestion',
  grouping: 'together',
  messages: ['message'],
  check: each(assumptions, function* ({ id, statement }, { words }) {
    const tokens = tokenize(statement, words.stem);
    // "Notes" has the stem of "not".
    const found = findAll(words.negations, tokens).find((m) => isPlain(tokens[m.at]));
    if (!found || tokens.some((t) => /\d|^%$/.test(t.lower))) return;
    const behind = tokens.slice(found.at + found.length);
    const describing = findAll(words.subordinators, tokens.slice(0, found.at)).length > 0;
    if (describing || findAll(words.limitWords, behind).length > 0) return;
    const marks = [found.words, ...behind.slice(0, QUOTED).map((t) => t.word)].join(' ');
    yield { at: [{ id, field: 'statement', marks: [marks] }], data: { words: marks } };
  }),
});

const isPlain = (token: Token | undefined): boolean =>
  token !== undefined && token.lower.length - token.stem.length <= 1;
