import { defineRule } from '../../rule.ts';

/** A link from a higher level to a lower one that nobody has marked as feedback. */
export default defineRule({
  id: 'backward-link',
  family: 'causality',
  severity: 'error',
  grouping: 'each',
  messages: ['message'],
  *check({ view }) {
    for (const repair of view.repairs) {
      const link = view.doc.links[repair.link];
      if (repair.kind !== 'backward' || !link?.from || !link.to) continue;
      yield {
        at: [{ id: link.id, field: 'kind' }, { id: link.from }, { id: link.to }],
        data: { from: view.label(link.from), to: view.label(link.to) },
        about: `${link.from} ${link.to}`,
      };
    }
  },
});
