import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, matchAt, quoted, tokenize, type Token } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** "Increase in ...", "Reduced ...": the direction inside the measure. Changes by nature (growth, gains) are measures. */
export default defineTextRule({
  id: 'indicator-embeds-direction',
  family: 'indicators',
  severity: 'suggestion',
  grouping: 'each',
  yieldsTo: ['indicator-percentage-no-denominator'],
  messages: ['message'],
  check: each(measures, function* ({ indicator, worded }, { words }) {
    if (!worded) return;
    const tokens = tokenize(`${indicator.statement} ; ${indicator.unit}`, words.stem);
    const mark = directionIn(tokens, words);
    if (mark !== null && findAll(words.changeByNature, tokens).length === 0)
      yield {
        at: [{ id: indicator.id, field: 'statement', marks: [mark] }],
        data: { words: quoted([mark]) },
      };
  }),
});

function directionIn(tokens: readonly Token[], words: Words): string | null {
  const opener = matchAt(words.countOpeners, tokens, 0) ?? matchAt(words.shareOpeners, tokens, 0);
  const at = opener?.length ?? 0;
  const change = matchAt(words.changeOpeners, tokens, at);
  // "Increase in income" is a direction; "change management plans" are things.
  if (change && /^(in|of|to)$/.test(tokens[at + change.length]?.lower ?? '')) return change.words;
  // Behind "number of" an adjective may say which things: "number of improved stoves".
  const direction = at === 0 ? matchAt(words.directionWords, tokens, 0) : null;
  // "More than half of ...": a threshold.
  return direction && tokens[direction.length]?.lower !== 'than' ? direction.words : null;
}
