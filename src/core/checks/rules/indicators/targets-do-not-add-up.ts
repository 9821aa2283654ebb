import { parseValue } from '../../../model/index.ts';
import type { Measure } from '../../facts.ts';
import { goesDown } from '../../measured.ts';
import { each, measures } from '../../each.ts';
import { defineRule } from '../../rule.ts';
import { splitOf } from '../../splits.ts';

/** Women and men that do not make the total, and milestones that pass the target before the end or turn back. */
export default defineRule({
  id: 'targets-do-not-add-up',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  yieldsTo: ['target-impossible'],
  messages: ['message', 'milestones'],
  check: each(measures, function* (measure, { words }) {
    const { indicator, aim, worded } = measure;
    if (!worded) return;
    const split = splitOf(aim.text, words);
    const sum = split?.parts.reduce((a, b) => a + b, 0) ?? 0;
    if (split?.whole && split.parts.length === 2 && sum !== split.total)
      yield { at: [{ id: indicator.id, field: 'target' }], data: { sum, total: split.total } };
    const steps = milestonesOf(measure, measure.targets);
    if (steps !== null)
      yield { message: 'milestones', at: [{ id: indicator.id, field: 'target' }], data: { steps } };
  }),
});

/** The values one after the other where they turn back; null where they run to the target, or stand each for its own period. */
function milestonesOf(
  measure: Measure,
  targets: readonly { readonly kind: string; readonly text: string; readonly date: string | null }[],
): string | null {
  if (measure.indicator.cumulative === 'perPeriod') return null;
  const dated = targets.filter((t) => t.kind === 'milestone' && t.date !== null);
  const values = dated
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map((t) => parseValue(t.text));
  const all = [...values, measure.aim];
  if (values.length === 0 || all.some((v) => v.value === null || v.kind !== measure.aim.kind)) return null;
  const sign = goesDown(measure) ? -1 : 1;
  const turns = all.some((v, i) => i > 0 && ((v.value ?? 0) - (all[i - 1]?.value ?? 0)) * sign < 0);
  return turns ? all.map((v) => v.text).join(', ') : null;
}
