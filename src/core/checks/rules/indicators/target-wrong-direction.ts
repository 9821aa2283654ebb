import type { Measure } from '../../facts.ts';
import { each, measures } from '../../each.ts';
import { defineRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { findAll, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/**
 * A target that moves against what is wanted. Certain only where people have set the direction, or where the result says in
 * one breath what is to fall or grow ("reduced waiting time") and the indicator measures that very thing.
 */
export default defineRule({
  id: 'target-wrong-direction',
  family: 'indicators',
  severity: 'error',
  grouping: 'each',
  messages: ['message'],
  check: each(measures, function* (measure, { words }) {
    const { indicator, baseline, aim, worded } = measure;
    if (!worded || baseline.value === null || aim.value === null || baseline.kind !== aim.kind) return;
    if (baseline.kind !== 'number' && baseline.kind !== 'percent') return;
    const wanted = wantedOf(measure, words);
    const wrong =
      (wanted === 'up' && aim.value < baseline.value) || (wanted === 'down' && aim.value > baseline.value);
    if (wrong)
      yield {
        at: [{ id: indicator.id, field: 'target' }],
        data: { baseline: baseline.text, target: aim.text, wanted: wanted as string },
      };
  }),
});

function wantedOf({ indicator, result, aimQualifier }: Measure, words: Words | null): 'up' | 'down' | null {
  if (indicator.direction === 'up' || indicator.direction === 'down') return indicator.direction;
  if (!words || !result || indicator.direction === 'keep') return null;
  const tokens = tokenize(indicator.statement, words.stem);
  const texts = [...tokens, ...tokenize(aimQualifier, words.stem)];
  if (findAll(words.keepingWords, texts).length > 0) return null;
  const { sentence: s, claims } = statementOf(result.statement, words);
  const measured = new Set(tokens.map((t) => t.stem));
  for (const { at, heads, kind } of claims) {
    const head = heads.at(-1);
    if (kind === 'act' || head === undefined || !measured.has(s.tokens[head]?.stem ?? '')) continue;
    // A rate of what is to fall may itself have to rise: "share of accidents that were reported".
    if (findAll(words.relativeWords, tokens).length > 0) return null;
    if (s.is(at, 'reductionWords')) return 'down';
    if (s.is(at, 'growthWords') && !s.endsIn(head, 'harmNouns')) return 'up';
  }
  return null;
}
