import type { Result } from '../../../model/index.ts';
import { memoItem, push } from '../../collections.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { findAll, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** So far behind "based on" the thing has to be named. */
const NEAR = 4;

/**
 * A result that builds on what another branch makes ("lessons based on the new textbook") without a link between the two. Shared
 * nouns alone are no evidence.
 */
export default defineTextRule({
  id: 'hidden-dependency',
  family: 'causality',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view, words }) {
    const outputs = facts.own('output', 'intermediateOutcome', 'outcome');
    const makers = new Map<string, Result[]>();
    for (const output of outputs) for (const stem of thingsMade(output, words)) push(makers, stem, output);
    for (const result of outputs) {
      const need = needIn(result, words);
      if (!need) continue;
      const maker = need.stems.flatMap((stem) => makers.get(stem) ?? []).find((m) => m.id !== result.id);
      if (!maker || facts.leadsTo(maker.id, result.id) || facts.leadsTo(result.id, maker.id)) continue;
      // Two outputs of one branch are read together.
      yield {
        at: [{ id: result.id, field: 'statement', marks: [need.mark] }, { id: maker.id }],
        data: { words: quoted([need.mark]), maker: view.label(maker.id) },
      };
    }
  },
});

/** What an output makes: the nouns of "Textbook written". */
const thingsMade = memoItem(({ statement }: Result, words: Words): readonly string[] => {
  const { sentence: s, claims } = statementOf(statement, words);
  return claims
    .filter((c) => c.kind === 'done' && s.is(c.at, 'madeWords'))
    .flatMap((c) => c.heads.map((h) => s.tokens[h]?.stem ?? ''));
});

interface Need {
  readonly mark: string;
  readonly stems: readonly string[];
}

const needIn = memoItem(({ statement: text }: Result, words: Words): Need | null => {
  const tokens = tokenize(text, words.stem);
  const found = findAll(words.dependenceWords, tokens)[0];
  if (!found || found.at === 0) return null;
  const behind = tokens.slice(found.at + found.length, found.at + found.length + NEAR);
  return { mark: found.words, stems: behind.map((t) => t.stem) };
});
