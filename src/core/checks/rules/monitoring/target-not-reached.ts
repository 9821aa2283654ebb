import { written } from '../../facts.ts';
import { isDue, measuredOf, reached } from '../../measured.ts';
import { defineRule } from '../../rule.ts';

/** A last value short of a target that is due. Equal is reached; what goes down is read downwards. */
export default defineRule({
  id: 'target-not-reached',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ view, facts }) {
    for (const m of measuredOf(facts)) {
      const explained = written(m.result?.statusNote) || written(m.actuals.at(-1)?.comment);
      if (reached(m) === 'missed' && isDue(view.doc, m) && !explained)
        yield {
          at: [{ id: m.indicator.id, field: 'target' }],
          data: { value: m.last.text, target: m.aim.text },
          about: `${m.last.text} ${m.aim.text}`,
        };
    }
  },
});
