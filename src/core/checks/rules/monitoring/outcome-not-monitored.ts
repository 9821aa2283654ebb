import { isDue, measuredOf, newestDay } from '../../measured.ts';
import { defineRule } from '../../rule.ts';

/** Outputs have values and an outcome has none: delivery is watched, change is not. */
export default defineRule({
  id: 'outcome-not-monitored',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  yieldsTo: ['no-actuals'],
  *check({ view, facts }) {
    const measured = measuredOf(facts);
    const valued = new Set(measured.flatMap((m) => (m.actuals.length > 0 ? [m.result?.id] : [])));
    if (!facts.own('output').some((r) => valued.has(r.id))) return;
    const { start, end } = view.doc.project['project'] ?? {};
    // Early on, outcomes cannot have values.
    if (start && end && newestDay(view.doc) < halfway(start, end)) return;
    for (const outcome of facts.own('outcome')) {
      const own = measured.filter((m) => m.result?.id === outcome.id);
      if (own.length > 0 && !valued.has(outcome.id) && !own.some((m) => isDue(view.doc, m)))
        yield { at: [{ id: outcome.id }], data: { indicators: own.length } };
    }
  },
});

const halfway = (start: string, end: string): string =>
  new Date((Date.parse(start) + Date.parse(end)) / 2).toISOString().slice(0, 10);
