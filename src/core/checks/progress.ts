/** How far a project has come, read from what people recorded: the checks know no clock, so that they always say the same. */
import { projectOf, type Document } from '../model/index.ts';

const HALF = 0.5;

/** True once records lie behind the middle of the project; without dates, once anything has been recorded at all. */
export function isPastMiddle(doc: Document): boolean {
  const records = [
    ...Object.values(doc.actuals),
    ...Object.values(doc.changeNotes),
    ...Object.values(doc.evidence),
    ...Object.values(doc.recommendations),
  ];
  const begun =
    records.length > 0 ||
    [...Object.values(doc.results), ...Object.values(doc.activities)].some((r) => r.status !== null);
  const { start, end } = projectOf(doc);
  const [first, last] = [Date.parse(start ?? ''), Date.parse(end ?? '')];
  const dates = records.map((r) => Date.parse(r.date ?? '')).filter((time) => !Number.isNaN(time));
  if (!begun || !(last > first) || dates.length === 0) return begun;
  return Math.max(...dates) >= first + (last - first) * HALF;
}
