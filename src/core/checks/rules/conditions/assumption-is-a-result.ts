import type { Result } from '../../../model/index.ts';
import { contentOf } from '../../alike.ts';
import { keptLikeness } from '../../alikeKept.ts';
import { assumptionsIn } from '../../assumed.ts';
import { memo } from '../../collections.ts';
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
    const least = (limits['shared'] ?? PERCENT) / PERCENT;
    const results = facts.live.filter((r) => r.intended && !r.byOthers && written(r.statement));
    const assumptions = assumptionsIn(view);
    const alike = likenessFrom(least)(
      assumptions.map((a) => contentOf(a.statement, words)),
      results.map((r) => contentOf(r.statement, words)),
    );
    for (const [at, { id, statement }] of assumptions.entries()) {
      const hits = alike[at] ?? [];
      if (hits.length === 0 || findAll(words.otherProjects, tokenize(statement, words.stem)).length > 0)
        continue;
      const found = hits
        .map((hit) => results[hit.item] as Result)
        .find((result) => isNegated(statement, words) === isNegated(result.statement, words));
      if (found)
        yield {
          at: [
            { id, field: 'statement' },
            { id: found.id, field: 'statement' },
          ],
          data: { result: view.label(found.id), words: found.statement },
        };
    }
  },
});

const likenessFrom = memo(keptLikeness);

const isNegated = (text: string, words: Words): boolean =>
  findAll(words.negations, tokenize(text, words.stem)).length > 0;
