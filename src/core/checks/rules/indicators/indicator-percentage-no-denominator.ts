import { missingWhole, SHARE_LISTS } from '../../percent.ts';
import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { quoted } from '../../text.ts';

/** A per cent that does not say of what, or a 0% that only means "not yet". */
export default defineTextRule({
  id: 'indicator-percentage-no-denominator',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  messages: ['change', 'noWhole', 'notYet'],
  needs: SHARE_LISTS,
  check: each(measures, function* (measure, { words }) {
    const missing = measure.worded ? missingWhole(measure, words) : null;
    if (!missing) return;
    const field = missing.reason === 'notYet' ? 'baseline' : 'statement';
    yield {
      message: missing.reason,
      at: [
        {
          id: measure.indicator.id,
          field,
          ...(missing.reason === 'change' ? { marks: [missing.words] } : {}),
        },
      ],
      data: { words: quoted([missing.words]) },
    };
  }),
});
