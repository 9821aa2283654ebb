/** What was measured, beside what was to be reached. The core has no clock: "now" is the newest day that the design itself knows. */
import { parseValue, projectOf, type Actual, type Document, type ParsedValue } from '../model/index.ts';
import type { Facts, Measure } from './facts.ts';
import { groupBy, memoFor } from './collections.ts';

export interface Measured extends Measure {
  /** Values with words, oldest first; those without a date stand first. */
  readonly actuals: readonly Actual[];
  /** The newest of them, read; kind `none` where there is none. */
  readonly last: ParsedValue;
}

/** Worded indicators of results that still stand, with their measured values. */
export const measuredOf = memoFor((facts: Facts): readonly Measured[] => {
  const byIndicator = groupBy(
    Object.values(facts.view.doc.actuals).filter((a) => a.text.trim() !== ''),
    (a) => a.indicator ?? '',
  );
  return facts.measures.flatMap((measure) => {
    if (!measure.worded || !measure.result || !facts.live.includes(measure.result)) return [];
    const actuals = (byIndicator.get(measure.indicator.id) ?? []).toSorted((a, b) =>
      (a.date ?? '').localeCompare(b.date ?? ''),
    );
    return [{ ...measure, actuals, last: parseValue(actuals.at(-1)?.text ?? '') }];
  });
});

/** The newest day that the design knows: of a value, a piece of evidence or a change. Empty where nothing has a date. */
export function newestDay(doc: Document): string {
  const days = [doc.actuals, doc.evidence, doc.changeNotes].flatMap((table) =>
    Object.values(table).map((record: { readonly date: string | null }) => record.date ?? ''),
  );
  return days.reduce((a, b) => (a > b ? a : b), '');
}

/** The day by which a target is to be reached: its own, or the project's last; null where neither is known. */
export const dueDay = (doc: Document, measure: Measure): string | null =>
  measure.target?.date ?? projectOf(doc).end;

/** True once the day of the target has come by the newest day that the design knows. */
export function isDue(doc: Document, measure: Measure): boolean {
  const due = dueDay(doc, measure);
  const newest = newestDay(doc);
  return due !== null && newest !== '' && due <= newest;
}

/** True for a measure that is to go down: by what people chose, else by baseline and target. */
export function goesDown({ indicator, baseline, aim }: Measure): boolean {
  if (indicator.direction !== 'unsaid') return indicator.direction === 'down';
  return baseline.value !== null && aim.value !== null && aim.value < baseline.value;
}

/** How far the last value lies against the target; null where the two cannot be compared for certain. */
export function reached(measure: Measured): 'reached' | 'missed' | null {
  const { last, aim } = measure;
  if (last.value === null || aim.value === null || last.kind !== aim.kind) return null;
  return (goesDown(measure) ? last.value <= aim.value : last.value >= aim.value) ? 'reached' : 'missed';
}
