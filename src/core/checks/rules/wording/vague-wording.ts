import type { Assumption, Result } from '../../../model/index.ts';
import { isPrecise } from '../../counted.ts';
import { written } from '../../facts.ts';
import { each, measured, type OneContext } from '../../each.ts';
import { defineTextRule, type Report, type TextContext } from '../../rule.ts';
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
  *check(context) {
    yield* vagueResults(context);
    yield* vagueAssumptions(context);
  },
});

const vagueResults = each(
  measured('outcome', 'intermediateOutcome', 'output'),
  ({ result, measures }, { words }: OneContext<TextContext>) =>
    measures.some((m) => written(m.indicator.definition)) ? [] : reportsOn(result, words),
);
const vagueAssumptions = each(
  ({ view }) => view.assumptions,
  (assumption, { words }: OneContext<TextContext>) => reportsOn(assumption, words),
);

function reportsOn({ id, statement }: Result | Assumption, words: Words): Report[] {
  const found = vagueIn(statement, words);
  return found.length > 0
    ? [{ at: [{ id, field: 'statement', marks: found }], data: { words: quoted(found) } }]
    : [];
}

function vagueIn(text: string, words: Words): string[] {
  const tokens = tokenize(text, words.stem);
  return findAll(words.vagueWords, tokens)
    .filter(({ at, length }) => !isPrecise(tokens[at], tokens[at + length], words))
    .map((m) => m.words);
}
