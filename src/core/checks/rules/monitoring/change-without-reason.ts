import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A change, cancellation or replacement of which nobody can say why, or who agreed. */
export default defineRule({
  id: 'change-without-reason',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  messages: ['message', 'status'],
  *check({ view }) {
    const noted = new Set<string>();
    for (const note of Object.values(view.doc.changeNotes)) {
      if (note.about !== null && written(note.why)) noted.add(note.about);
      if (!written(note.what)) continue;
      const lacks = [!written(note.why), !written(note.agreedBy)];
      const id = note.about !== null && view.kindOf(note.about) !== null ? note.about : 'project';
      if (lacks.some(Boolean))
        yield {
          at: [{ id, field: `${note.id}/${lacks[0] ? 'why' : 'agreedBy'}` }],
          data: {
            what: note.what.trim().slice(0, LONGEST),
            why: lacks[0] ? 'yes' : 'no',
            who: lacks[1] ? 'yes' : 'no',
          },
          about: note.what,
          // A reason alone lets the next reader follow; who agreed is good to know.
          ...(lacks[0] ? {} : { severity: 'suggestion' as const }),
        };
    }
    for (const result of view.results)
      if (
        ['cancelled', 'replaced'].includes(result.status ?? '') &&
        !written(result.statusNote) &&
        !noted.has(result.id)
      )
        yield { message: 'status', at: [{ id: result.id, field: 'statusNote' }] };
  },
});

const LONGEST = 120;
