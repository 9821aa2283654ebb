import { goesDown, measuredOf } from '../../measured.ts';
import { defineRule } from '../../rule.ts';

/** A value of more than about double the target. Small numbers are left alone. */
export default defineRule({
  id: 'target-far-exceeded',
  family: 'monitoring',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  limits: { times: 2, least: 10 },
  *check({ facts, limits }) {
    const { times = 2, least = 10 } = limits;
    for (const m of measuredOf(facts)) {
      const { last, aim } = m;
      if (last.value === null || aim.value === null || last.kind !== aim.kind || goesDown(m)) continue;
      if (aim.value >= least && last.value > aim.value * times)
        yield {
          at: [{ id: m.indicator.id, field: 'target' }],
          data: { value: last.text, target: aim.text },
          about: `${last.text} ${aim.text}`,
        };
    }
  },
});
