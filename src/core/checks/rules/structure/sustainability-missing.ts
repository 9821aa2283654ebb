import { PROJECT_ID, projectOf, type Result } from '../../../model/index.ts';
import { memoItem } from '../../collections.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/**
 * No word on who carries on afterwards, with what money, from when. Where a result is itself a hand-over (adopted by an
 * authority, paid from a budget), one sentence is asked for and nothing more.
 */
export default defineRule({
  id: 'sustainability-missing',
  family: 'structure',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message', 'built'],
  *check({ doc, facts, words }) {
    if (written(projectOf(doc).sustainability) || facts.own('outcome', 'output').length === 0) return;
    const handed =
      words === null
        ? []
        : facts.own('outcome', 'intermediateOutcome', 'output').filter((r) => isHandedOver(r, words));
    yield {
      message: handed.length > 0 ? 'built' : 'message',
      at: [{ id: PROJECT_ID, field: 'sustainability' }],
      data: { number: handed.length },
      about: 'none',
    };
  },
});

const isHandedOver = memoItem(
  ({ statement }: Result, words: Words) =>
    findAll(words.handOverWords, tokenize(statement, words.stem)).length > 0,
);
