import { unique } from '../../collections.ts';
import { practiceIn, PRACTICE_LISTS } from '../../level.ts';
import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { quoted } from '../../text.ts';

/**
 * An output that promises what others will do, or that they will be better off. Skills ("able to refer") and services that are
 * open belong to outputs; so does a practice that is only the subject of a course or a manual.
 */
export default defineTextRule({
  id: 'output-phrased-as-outcome',
  family: 'wording',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  needs: PRACTICE_LISTS,
  check: each(own('output'), function* (output, { words }) {
    const marks = unique(practiceIn(statementOf(output.statement, words)));
    if (marks.length > 0)
      yield { at: [{ id: output.id, field: 'statement', marks }], data: { words: quoted(marks) } };
  }),
});
