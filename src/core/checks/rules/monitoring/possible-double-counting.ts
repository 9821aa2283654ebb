import { readCounted, countsPeople } from '../../counted.ts';
import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';

/** People counted over contacts: visits, calls and sessions are not people. */
export default defineTextRule({
  id: 'possible-double-counting',
  family: 'monitoring',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(measures, function* ({ indicator, worded }, { words }) {
    if (!worded) return;
    const around = [indicator.definition, indicator.note, indicator.unit].join(' ');
    // Contacts that are declared as the unit, or people that are declared as different ones, are clear.
    if (findAll(words.uniqueWords, tokenize(`${indicator.statement} ${around}`, words.stem)).length > 0)
      return;
    if (!countsPeople(readCounted(indicator.statement, words), words)) return;
    const contacts = findAll(words.contactWords, tokenize(`${indicator.source} ${around}`, words.stem));
    const found = [...new Set(contacts.map((m) => m.words))];
    if (found.length > 0)
      yield {
        at: [{ id: indicator.id, field: 'source' }],
        data: { words: quoted(found) },
        about: indicator.source,
      };
  }),
});
