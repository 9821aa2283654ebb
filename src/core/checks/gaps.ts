/** Gaps in the columns of a matrix: one message per indicator, or one for all where nobody has filled the column. */
import type { Facts, Measure } from './facts.ts';
import type { Report } from './rule.ts';

/** Fewer indicators than this are named one by one: "all" would sound odd. */
const ALL = 3;

export function* reportGaps(facts: Facts, field: string, lacks: (m: Measure) => boolean): Iterable<Report> {
  const worded = facts.measures.filter((m) => m.worded);
  const open = worded.filter(lacks);
  const everywhere = open.length === worded.length && worded.length >= ALL;
  if (everywhere)
    yield {
      message: 'all',
      at: open.map((m) => ({ id: m.indicator.id, field })),
      data: { indicators: open.length },
      about: 'all',
    };
  else for (const m of open) yield { at: [{ id: m.indicator.id, field }] };
}
