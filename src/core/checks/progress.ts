/** How far a project has come, read from what people recorded: the checks know no clock, so that they always say the same. */
import { projectOf, type Document } from '../model/index.ts';
import { newestDay } from './measured.ts';

const HALF = 0.5;

/** True once the newest record lies behind the middle of the project; without dates, once anything has been recorded. */
export function isPastMiddle(doc: Document): boolean {
  const { start, end } = projectOf(doc);
  const [first, last, now] = [start ?? '', end ?? '', newestDay(doc)].map((day) => Date.parse(day)) as [
    number,
    number,
    number,
  ];
  if (last > first && !Number.isNaN(now)) return now >= first + (last - first) * HALF;
  return (
    [doc.actuals, doc.changeNotes, doc.evidence, doc.recommendations].some(
      (t) => Object.keys(t).length > 0,
    ) || [...Object.values(doc.results), ...Object.values(doc.activities)].some((r) => r.status !== null)
  );
}
