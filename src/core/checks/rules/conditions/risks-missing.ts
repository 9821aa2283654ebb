import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** No risk anywhere, and no word on where risks are kept instead. */
export default defineRule({
  id: 'risks-missing',
  family: 'conditions',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ doc, facts, view }) {
    if (facts.live.length === 0 || written(projectOf(doc).risksKeptIn)) return;
    if (!view.risks.some((r) => written(r.statement))) yield { at: [{ id: PROJECT_ID }], about: 'none' };
  },
});
