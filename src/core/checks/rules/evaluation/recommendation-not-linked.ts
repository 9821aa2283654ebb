import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A recommendation that nobody is asked to follow, by no date, about nothing. General lessons are left alone. */
export default defineRule({
  id: 'recommendation-not-linked',
  family: 'evaluation',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ view }) {
    for (const r of Object.values(view.doc.recommendations)) {
      if (!written(r.text)) continue;
      const lacks = [!r.about, !written(r.addressee), !r.date];
      const all = lacks.every(Boolean);
      if (lacks.some(Boolean))
        yield {
          at: [
            {
              id: r.about ?? 'project',
              field: `${r.id}/${lacks[1] ? 'addressee' : lacks[2] ? 'date' : 'about'}`,
            },
          ],
          data: {
            text: r.text.trim().slice(0, 80),
            about: lacks[0] ? 'yes' : 'no',
            who: lacks[1] ? 'yes' : 'no',
            when: lacks[2] ? 'yes' : 'no',
          },
          cause: all ? 'all' : r.id,
          about: r.text,
        };
    }
  },
});
