import type { Assumption } from '../../../model/index.ts';
import { contentOf } from '../../alike.ts';
import { assumptionsIn } from '../../assumed.ts';
import { memoItem } from '../../collections.ts';
import { written } from '../../facts.ts';
import { defineRule, type CheckContext } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

const PERCENT = 100;

/**
 * An assumption that stands at most of the results one by one, or one of the usual general phrases that names nobody who
 * does anything. Security, weather and epidemics come as one thing for everybody and may be general.
 */
export default defineRule({
  id: 'assumption-too-general',
  family: 'conditions',
  severity: 'suggestion',
  grouping: 'together',
  /** Above `share` percent of the results, in a design of at least `results`; a phrase with at most `more` words beside it. */
  limits: { share: 50, results: 5, more: 2 },
  messages: ['message', 'phrase'],
  *check(context) {
    const { facts, limits, view, words } = context;
    const results = facts.live.filter((r) => written(r.statement));
    const live = new Set(facts.live.map((r) => r.id));
    for (const assumption of assumptionsIn(view)) {
      const { id } = assumption;
      const said = words && readingOf(assumption, words);
      if (said?.byNature) continue;
      const phrase = said && said.beside <= (limits['more'] ?? 0) ? said.phrase : null;
      const covered = coveredBy(assumption, live, context);
      const wide =
        results.length >= (limits['results'] ?? 0) &&
        covered * PERCENT > results.length * (limits['share'] ?? PERCENT);
      if (phrase)
        yield {
          message: 'phrase',
          at: [{ id, field: 'statement', marks: [phrase] }],
          data: { words: phrase },
        };
      else if (wide) yield { at: [{ id }], data: { covered, results: results.length } };
    }
  },
});

/** How many live results it stands at, directly or on a link that leaves them. */
function coveredBy(assumption: Assumption, live: ReadonlySet<string>, { view }: CheckContext): number {
  const ids = new Set(Object.keys(assumption.attachedTo).map((id) => view.doc.links[id]?.from ?? id));
  return [...ids].filter((id) => live.has(id)).length;
}

interface Reading {
  /** True for what comes as one thing for everybody. */
  readonly byNature: boolean;
  /** The general phrase, or null. */
  readonly phrase: string | null;
  /** How many words stand beside it. */
  readonly beside: number;
}

const readingOf = memoItem(({ statement }: Assumption, words: Words): Reading => {
  const tokens = tokenize(statement, words.stem);
  const byNature = findAll(words.generalByNature, tokens).length > 0;
  const found = findAll(words.generalConditions, tokens)[0];
  if (!found || tokens.some((t) => /\d/.test(t.lower))) return { byNature, phrase: null, beside: 0 };
  const rest = tokens.filter((_, i) => i < found.at || i >= found.at + found.length);
  const beside = contentOf(rest.map((t) => t.word).join(' '), words).size;
  return { byNature, phrase: found.words, beside };
});
