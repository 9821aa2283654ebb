import { projectOf } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A risk that nobody watches. */
export default defineRule({
  id: 'risk-without-owner',
  family: 'conditions',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  // A risk without any plan has no owner either; that is one cause.
  yieldsTo: ['risk-without-response'],
  messages: ['message'],
  *check({ doc, view }) {
    if (written(projectOf(doc).risksKeptIn)) return;
    for (const risk of view.risks)
      if (written(risk.statement) && !written(risk.owner)) yield { at: [{ id: risk.id, field: 'owner' }] };
  },
});
