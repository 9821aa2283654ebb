import { projectOf } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A risk of which nobody says what will be done about it. To bear it is an answer, when somebody writes it. */
export default defineRule({
  id: 'risk-without-response',
  family: 'conditions',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  *check({ doc, view }) {
    if (written(projectOf(doc).risksKeptIn)) return;
    for (const risk of view.risks)
      if (written(risk.statement) && !written(risk.response))
        yield { at: [{ id: risk.id, field: 'response' }] };
  },
});
