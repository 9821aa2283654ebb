import type { Result } from '../../../model/index.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';
import { memoReading } from '../../textMemo.ts';
import type { Words } from '../../words/index.ts';

interface Named {
  readonly id: string;
  readonly word: string;
  readonly stem: string;
}

/**
 * One kind of event under two names inside a branch: the activity plans seminars, the indicator counts workshops, and neither word
 * stands on the other side. They may be two things, so it asks, and only where one name stands against one.
 */
export default defineTextRule({
  id: 'term-varies',
  family: 'terms',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view, words }) {
    for (const output of facts.own('output')) {
      const activities = view.down(output.id).flatMap((l): Named[] => {
        const node = view.nodes.get(l.from ?? '');
        return node?.kind === 'activity' ? eventsIn(node.record.id, node.record.statement, words) : [];
      });
      const counted = facts
        .measuresOf(output.id)
        .flatMap((m) => eventsIn(m.indicator.id, m.indicator.statement, words));
      const [planned, measured] = [
        alone(activities, counted, output, words),
        alone(counted, activities, output, words),
      ];
      if (planned && measured)
        yield {
          at: [
            { id: measured.id, field: 'statement', marks: [measured.word] },
            { id: planned.id, field: 'statement', marks: [planned.word] },
          ],
          data: { one: measured.word, other: planned.word, activity: view.label(planned.id) },
        };
    }
  },
});

const eventsIn = (id: string, text: string, words: Words): Named[] =>
  eventWordsIn(text, words).map((named) => ({ id, ...named }));

const eventWordsIn = memoReading((text: string, words: Words): readonly Omit<Named, 'id'>[] => {
  const tokens = tokenize(text, words.stem);
  return findAll(words.eventTerms, tokens).map((m) => ({
    word: m.words,
    stem: tokens
      .slice(m.at, m.at + m.length)
      .map((t) => t.stem)
      .join(' '),
  }));
});

/** The only name on this side that the other side and the result do not use. */
function alone(own: readonly Named[], others: readonly Named[], result: Result, words: Words): Named | null {
  if (own.length === 0) return null;
  const known = new Set([...others, ...eventsIn(result.id, result.statement, words)].map((n) => n.stem));
  const strange = own.filter((n) => !known.has(n.stem));
  return strange.length > 0 &&
    new Set(strange.map((n) => n.stem)).size === 1 &&
    own.every((n) => !known.has(n.stem))
    ? (strange[0] ?? null)
    : null;
}
