import type { Measure } from '../../facts.ts';
import { each, measures } from '../../each.ts';
import { defineRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';
import { splitOf } from '../../splits.ts';
import type { Words } from '../../words/index.ts';

const WHOLE = 100;

/** Shares above the whole, counts below zero, more women than people. Growth and comparisons may pass the hundred. */
export default defineRule({
  id: 'target-impossible',
  family: 'indicators',
  severity: 'error',
  grouping: 'each',
  messages: ['message', 'negative', 'part'],
  check: each(measures, function* (measure, { words }) {
    const { indicator, worded } = measure;
    if (!worded) return;
    for (const field of ['target', 'baseline'] as const) {
      const value = field === 'target' ? measure.aim : measure.baseline;
      const text = value.text.trim();
      const part = splitOf(text, words);
      const at = [{ id: indicator.id, field }];
      if (value.kind === 'percent' && (value.value ?? 0) > WHOLE && isShare(measure, words))
        yield { at, data: { value: text } };
      else if (/^[-−]\s?\d/.test(text) && isCount(measure, words))
        yield { message: 'negative', at, data: { value: text } };
      else if (part && Math.max(...part.parts) > part.total)
        yield { message: 'part', at, data: { value: text, total: part.total } };
    }
  }),
});

/** A share of a whole, and no growth or comparison with something else. */
function isShare({ indicator, aim, baseline }: Measure, words: Words | null): boolean {
  if (!words) return indicator.measureType === 'percent';
  const tokens = tokenize(
    `${indicator.statement} ; ${indicator.unit} ; ${aim.text} ; ${baseline.text}`,
    words.stem,
  );
  const grows = [words.growthRates, words.wholesToExceed, words.changeOpeners].some(
    (list) => findAll(list, tokens).length > 0,
  );
  return (
    !grows &&
    (indicator.measureType === 'percent' || findAll(words.shareOpeners, tokens).some((m) => m.at === 0))
  );
}

const isCount = ({ indicator }: Measure, words: Words | null): boolean =>
  indicator.measureType === 'number' ||
  (words !== null &&
    findAll(words.countOpeners, tokenize(indicator.statement, words.stem)).some((m) => m.at === 0));
