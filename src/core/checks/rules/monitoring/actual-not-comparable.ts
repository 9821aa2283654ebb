import { written } from '../../facts.ts';
import { measuredOf } from '../../measured.ts';
import { defineRule } from '../../rule.ts';

/** A value in another measure than its indicator: a number where a share was to be reached, or the other way round. */
export default defineRule({
  id: 'actual-not-comparable',
  family: 'monitoring',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts }) {
    for (const { indicator, aim, last, actuals } of measuredOf(facts)) {
      const kinds = [aim.kind, last.kind];
      const mixed = kinds.includes('percent') && kinds.includes('number');
      const odd = aim.kind === 'yesNo' && ['number', 'percent'].includes(last.kind);
      if ((mixed || odd) && !written(actuals.at(-1)?.comment))
        yield {
          at: [{ id: indicator.id, field: `${actuals.at(-1)?.id ?? ''}/text` }],
          data: { value: last.text, target: aim.text },
          about: `${last.text} ${aim.text}`,
        };
    }
  },
});
