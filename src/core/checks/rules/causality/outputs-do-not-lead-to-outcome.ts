import { contentOf } from '../../alike.ts';
import { memo, memoFor } from '../../collections.ts';
import { written, type Facts } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** One output may well be enough said; with several, none of which touches the outcome, a question is fair. */
const SEVERAL = 2;
const LEAST = 3;

/**
 * A hint only: no word of the outcome stands in any of its outputs, in their activities or in the assumptions between them, and half
 * of those outputs speak of what another outcome is about. Synonyms may explain it, so it asks; a written reason settles it.
 */
export default defineTextRule({
  id: 'outputs-do-not-lead-to-outcome',
  family: 'causality',
  severity: 'suggestion',
  waitsFor: 'chain',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view, words }) {
    for (const outcome of facts.own('outcome')) {
      const outputs = facts
        .sources(outcome.id)
        .filter((r) => r.level === 'output' || r.level === 'intermediateOutcome');
      if (outputs.length < SEVERAL || view.down(outcome.id).some((l) => written(l.rationale))) continue;
      const own = wordsOf(outcome.statement, facts, words);
      if (own.length < LEAST) continue;
      const below = [...facts.below(outcome.id)].map((id) => view.nodes.get(id)?.record.statement ?? '');
      const conditions = [outcome, ...outputs].flatMap((r) =>
        view.assumptionsOf(r.id).map((a) => a.statement),
      );
      const said = new Set([...below, ...conditions].flatMap((text) => [...contentOf(text, words)]));
      const others = new Set(
        facts
          .own('outcome')
          .filter((o) => o.id !== outcome.id)
          .flatMap((o) => wordsOf(o.statement, facts, words).map((t) => t.stem)),
      );
      const elsewhere = outputs.filter((o) =>
        wordsOf(o.statement, facts, words).some((t) => others.has(t.stem)),
      );
      if (own.every((token) => !said.has(token.stem)) && elsewhere.length * 2 >= outputs.length)
        yield {
          at: [{ id: outcome.id, field: 'statement' }, ...outputs.map(({ id }) => ({ id }))],
          data: { words: quoted(own.map((t) => t.word)), outputs: outputs.length },
        };
    }
  },
});

/** Words that say what this outcome is about: not grammar, not direction, and not the topic of the whole design. */
const wordsOf = (text: string, facts: Facts, words: Words) =>
  tokenize(text, words.stem).filter(
    (t) =>
      !/^\d/.test(t.lower) &&
      [words.functionWords, words.directionWords, words.wideWords, words.vagueWords].every(
        (list) => findAll(list, [t]).length === 0,
      ) &&
      !topicOf(facts)(words).has(t.stem),
  );

/** Stems that stand in half of all results. */
const topicOf = memoFor((facts: Facts) =>
  memo((words: Words): ReadonlySet<string> => {
    const counts = new Map<string, number>();
    for (const result of facts.live)
      for (const stem of contentOf(result.statement, words)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return new Set([...counts].filter(([, n]) => n > 1 && n * 2 >= facts.live.length).map(([stem]) => stem));
  }),
);
