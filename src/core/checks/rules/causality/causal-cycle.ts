import type { Link } from '../../../model/index.ts';
import { unique } from '../../collections.ts';
import { defineRule, type Report } from '../../rule.ts';

/** A closed loop of links inside a level, or two results that lead to each other. Loops marked as feedback are fine. */
export default defineRule({
  id: 'causal-cycle',
  family: 'causality',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ view }) {
    const report = (links: readonly Link[]): Report => {
      const ends = unique(links.flatMap((l) => [l.from ?? '', l.to ?? '']));
      return {
        at: [...links.map((l) => ({ id: l.id, field: 'kind' })), ...ends.map((id) => ({ id }))],
        data: { round: [...ends, ends[0] ?? ''].map((id) => view.label(id)).join(' → ') },
        about: ends.toSorted().join(' '),
      };
    };
    for (const repair of view.repairs) {
      if (repair.kind === 'missingEnd') continue;
      const link = view.doc.links[repair.link];
      if (!link) continue;
      if (repair.kind === 'cycle') {
        yield report(
          inRound(
            link,
            repair.links.flatMap((id) => view.doc.links[id] ?? []),
          ),
        );
        continue;
      }
      const back = view.up(link.to ?? '').find((l) => l.to === link.from);
      if (back) yield report([link, back]);
    }
  },
});

/** The links of a loop in the order in which one walks it. */
function inRound(start: Link, links: readonly Link[]): Link[] {
  const round = [start];
  for (;;) {
    const next = links.find((l) => l.from === round.at(-1)?.to);
    if (!next || round.includes(next)) return round;
    round.push(next);
  }
}
