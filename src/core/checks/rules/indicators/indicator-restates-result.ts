import { contentOf } from '../../alike.ts';
import { readCounted } from '../../counted.ts';
import { each, measured } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import type { Words } from '../../words/index.ts';

/**
 * The result once more with "number of" before it, for one thing: "Module developed", number of modules developed, target 1. Where
 * many things are made a count is enough.
 */
export default defineTextRule({
  id: 'indicator-restates-result',
  family: 'indicators',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(
    measured('outcome', 'intermediateOutcome', 'output'),
    function* ({ result, measures }, { words }) {
      for (const m of measures) {
        if (!m.worded || m.aim.kind === 'yesNo' || m.baseline.kind === 'yesNo') continue;
        const counted = readCounted(m.indicator.statement, words);
        const repeats =
          counted.opener === 'none'
            ? isSame(m.indicator.statement, result.statement, words)
            : counted.opener === 'count' &&
              m.aim.value === 1 &&
              isMadeThing(result.statement, counted.head?.stem, words);
        if (repeats)
          yield { at: [{ id: m.indicator.id, field: 'statement' }], data: { kind: counted.opener } };
      }
    },
  ),
});

/** Shorter sentences may agree without repeating each other. */
const LEAST = 3;

function isSame(a: string, b: string, words: Words): boolean {
  const [x, y] = [contentOf(a, words), contentOf(b, words)];
  return x.size >= LEAST && x.size === y.size && [...x].every((stem) => y.has(stem));
}

/** The result says that this thing has been made. */
function isMadeThing(statement: string, counted: string | undefined, words: Words): boolean {
  const { sentence: s, claims } = statementOf(statement, words);
  const made = claims.some((c) => c.kind === 'done' && s.is(c.at, 'madeWords'));
  const names = s.tokens.some((t) => t.stem === counted);
  return counted !== undefined && names && (made || /\bcompleted\b/i.test(statement));
}
