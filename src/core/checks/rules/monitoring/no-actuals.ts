import { PROJECT_ID } from '../../../model/index.ts';
import { dueDay, measuredOf, newestDay } from '../../measured.ts';
import { defineRule } from '../../rule.ts';

/** A target whose day has come, without a value; or a review in which nothing at all has been measured. */
export default defineRule({
  id: 'no-actuals',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message', 'all'],
  *check({ view, facts }) {
    const measured = measuredOf(facts);
    if (measured.length > 0 && measured.every((m) => m.actuals.length === 0)) {
      yield {
        message: 'all',
        // They may well be kept elsewhere: one question.
        severity: 'suggestion',
        at: [{ id: PROJECT_ID }],
        data: { indicators: measured.length },
        about: 'all',
      };
      return;
    }
    const newest = newestDay(view.doc);
    for (const m of measured) {
      const milestones = view.targets(m.indicator.id).flatMap((t) => t.date ?? []);
      const due = [...milestones, dueDay(view.doc, m) ?? ''].filter((day) => day !== '' && day <= newest);
      if (m.actuals.length === 0 && due.length > 0)
        yield { at: [{ id: m.indicator.id, field: 'actuals' }], data: { due: due.toSorted()[0] ?? '' } };
    }
  },
});
