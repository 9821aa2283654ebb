import { clausesOf } from '../../clauses.ts';
import { each, assumptions } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';

/** So many words of the second condition are quoted. */
const QUOTED = 6;

/**
 * Two or more conditions in one assumption. Only clauses with a verb of their own count: "stable and safe" and "willing and
 * able" are near one thing.
 */
export default defineTextRule({
  id: 'assumption-several-in-one',
  family: 'conditions',
  severity: 'suggestion',
  grouping: 'together',
  messages: ['message'],
  check: each(assumptions, function* ({ id, statement }, { words }) {
    const second = clausesOf(statement, words)[1]?.slice(0, QUOTED);
    const [first, last] = [second?.[0], second?.at(-1)];
    if (!first || !last) return;
    const start = statement.slice(first.start, last.end);
    yield { at: [{ id, field: 'statement', marks: [start] }], data: { words: start } };
  }),
});
