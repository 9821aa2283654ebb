import { isPrecise } from '../../counted.ts';
import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/**
 * Words on which two readers would disagree, in outcomes, outputs and assumptions. In an objective they are usual, and an indicator
 * with a definition settles what is meant.
 */
export default defineTextRule({
  id: 'vague-wording',
  family: 'wording',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view, words }) {
    const results = facts
      .own('outcome', 'intermediateOutcome', 'output')
      .filter((r) => !facts.measuresOf(r.id).some((m) => written(m.indicator.definition)));
    for (const { id, statement } of [...results, ...view.assumptions]) {
      const found = vagueIn(statement, words);
      if (found.length > 0)
        yield { at: [{ id, field: 'statement', marks: found }], data: { words: quoted(found) } };
    }
  },
});

function vagueIn(text: string, words: Words): string[] {
  const tokens = tokenize(text, words.stem);
  return findAll(words.vagueWords, tokens)
    .filter(({ at, length }) => !isPrecise(tokens[at], tokens[at + length], words))
    .map((m) => m.words);
}
