import { PROJECT_ID } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** A link that has lost one of its ends, as happens when two people edit at once. It is kept and not drawn. */
export default defineRule({
  id: 'broken-link',
  family: 'reading',
  severity: 'warning',
  grouping: 'together',
  messages: ['message'],
  *check({ view }) {
    for (const repair of view.repairs) {
      const link = view.doc.links[repair.link];
      if (repair.kind !== 'missingEnd' || !link) continue;
      const ends = [link.from, link.to].filter((id): id is string => id !== null && view.kindOf(id) !== null);
      yield {
        at: [{ id: link.id }, ...ends.map((id) => ({ id }))],
        data: { end: ends[0] ? view.label(ends[0]) : view.label(PROJECT_ID) },
        about: `${link.from ?? ''} ${link.to ?? ''}`,
      };
    }
  },
});
