import type { Result } from '../../../model/index.ts';
import { alikeIndex, contentOf } from '../../alike.ts';
import { assumptionsIn } from '../../assumed.ts';
import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

const PERCENT = 100;

/** An assumption that says what a result of this project is to bring about. Results of others are proper assumptions. */
export default defineTextRule({
  id: 'assumption-is-a-result',
  family: 'conditions',
  severity: 'warning',
  grouping: 'each',
  /** Share of the words, in percent, that the two have in common. */
  limits: { shared: 75 },
  messages: ['message'],
  *check({ facts, limits, view, words }) {
    const results = facts.live.filter((r) => r.intended && !r.byOthers && written(r.statement));
    const alikeTo = alikeIndex(
      results.map((r): [Result, ReadonlySet<string>] => [r, contentOf(r.statement, words)]),
      (limits['shared'] ?? PERCENT) / PERCENT,
    );
    for (const { id, statement } of assumptionsIn(view)) {
      if (findAll(words.otherProjects, tokenize(statement, words.stem)).length > 0) continue;
      const found = alikeTo(contentOf(statement, words)).find(
        ({ item }) => isNegated(statement, words) === isNegated(item.statement, words),
      );
      if (found)
        yield {
          at: [
            { id, field: 'statement' },
            { id: found.item.id, field: 'statement' },
          ],
          data: { result: view.label(found.item.id), words: found.item.statement },
        };
    }
  },
});

const isNegated = (text: string, words: Words): boolean =>
  findAll(words.negations, tokenize(text, words.stem)).length > 0;
