import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** An indicator that hangs on no result. One that is kept for context, and says so, may stand alone. */
export default defineRule({
  id: 'indicator-not-linked',
  family: 'indicators',
  severity: 'error',
  grouping: 'each',
  messages: ['message'],
  *check({ doc, view, words }) {
    for (const { id, result, statement, definition, note } of Object.values(doc.indicators)) {
      if (view.nodes.get(result ?? '')?.kind === 'result' || !written(statement)) continue;
      const isContext =
        words !== null &&
        findAll(words.contextMarks, tokenize(`${statement} ; ${definition} ; ${note}`, words.stem)).length >
          0;
      if (!isContext) yield { at: [{ id, field: 'statement' }], data: { statement: statement.trim() } };
    }
  },
});
