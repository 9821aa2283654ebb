import { written } from '../../facts.ts';
import { goesDown, measuredOf } from '../../measured.ts';
import { defineRule } from '../../rule.ts';

/** "Achieved" beside a value far from the target, or "not achieved" beside one that reached it. A note may outweigh a number. */
export default defineRule({
  id: 'status-contradicts-data',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ facts }) {
    for (const m of measuredOf(facts)) {
      const { result, last, aim, baseline } = m;
      if (!result || last.value === null || aim.value === null || last.kind !== aim.kind) continue;
      if (written(result.statusNote)) continue;
      const down = goesDown(m);
      const got = down ? last.value <= aim.value : last.value >= aim.value;
      const far = share(baseline.value ?? 0, last.value, aim.value) < NEAR;
      const wrong =
        (['achieved', 'overAchieved'].includes(result.status ?? '') && far) ||
        (result.status === 'notAchieved' && got);
      if (wrong)
        yield {
          at: [{ id: result.id, field: 'status' }, { id: m.indicator.id }],
          data: { value: last.text, target: aim.text, indicator: facts.view.label(m.indicator.id) },
          about: `${result.status} ${last.text} ${aim.text}`,
        };
    }
  },
});

/** From this share of the way on, "achieved" is a matter of judgement. */
const NEAR = 0.8;

const share = (from: number, at: number, to: number): number => (to === from ? 1 : (at - from) / (to - from));
