import { written } from '../../facts.ts';
import { measuredOf } from '../../measured.ts';
import { defineRule } from '../../rule.ts';

const CLAIMS: readonly string[] = ['achieved', 'overAchieved', 'onTrack', 'notAchieved', 'delayed'];

/** A status with neither a value, a note nor evidence behind it. Activities may be marked without. */
export default defineRule({
  id: 'status-without-evidence',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ view, facts }) {
    const valued = new Set(measuredOf(facts).flatMap((m) => (m.actuals.length > 0 ? [m.result?.id] : [])));
    const shown = new Set(
      Object.values(view.doc.evidence).flatMap((e) => (written(e.text) ? [e.about] : [])),
    );
    for (const result of facts.live) {
      if (!CLAIMS.includes(result.status ?? '') || written(result.statusNote)) continue;
      if (!valued.has(result.id) && !shown.has(result.id)) yield { at: [{ id: result.id, field: 'status' }] };
    }
  },
});
