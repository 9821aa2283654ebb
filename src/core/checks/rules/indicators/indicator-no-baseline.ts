import { written } from '../../facts.ts';
import { reportGaps } from '../../gaps.ts';
import { each, measures, type OneContext } from '../../each.ts';
import { defineRule, type CheckContext } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** No starting value. "No", "0", several values and "to be collected" with a date count as one. */
export default defineRule({
  id: 'indicator-no-baseline',
  family: 'indicators',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message', 'all', 'undated'],
  *check(context) {
    yield* reportGaps(
      context.facts,
      'baseline',
      ({ indicator, baseline }) => baseline.kind === 'none' && indicator.baselineStatus === 'known',
    );
    yield* undated(context);
  },
});

const undated = each(
  measures,
  function* ({ indicator, worded, baseline }, { words }: OneContext<CheckContext>) {
    if (!worded || baseline.kind !== 'planned' || written(indicator.responsible)) return;
    const planned = `${indicator.baselineText} ${indicator.baselineQualifier} ${indicator.note}`;
    const dated =
      /\d/.test(planned) || !words || findAll(words.calendarWords, tokenize(planned, words.stem)).length > 0;
    if (!dated)
      yield {
        message: 'undated',
        severity: 'suggestion',
        at: [{ id: indicator.id, field: 'baseline' }],
        data: { words: baseline.text },
      };
  },
);
