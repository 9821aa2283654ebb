import { written } from '../../facts.ts';
import { isLive, isPlaceholder } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A cancelled or replaced result that still carries targets which a report would add up. */
export default defineRule({
  id: 'cancelled-still-counted',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ view, facts }) {
    for (const result of view.results) {
      if (isLive(result)) continue;
      const open = facts
        .measuresOf(result.id)
        .filter(
          (m) =>
            !isPlaceholder(m) && written(m.target?.text) && !retired(m.indicator.note, m.target?.qualifier),
        );
      if (open.length > 0)
        yield {
          at: [{ id: result.id }, ...open.map((m) => ({ id: m.indicator.id, field: 'target' }))],
          data: { targets: open.length, status: result.status ?? '' },
        };
    }
  },
});

/** Kept for the record on purpose. */
const retired = (...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => /\b(retired|for the record|no longer counted|cancelled)\b/i.test(text ?? ''));
