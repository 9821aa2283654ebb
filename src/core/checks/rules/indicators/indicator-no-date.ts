import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** Targets that nothing dates: neither they, nor a milestone, nor the end of the project. One message for all. */
export default defineRule({
  id: 'indicator-no-date',
  family: 'indicators',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ doc, facts }) {
    const { end, durationText } = projectOf(doc);
    // The end of the project is the day of every target that says no other.
    if (end !== null || written(durationText)) return;
    const aimed = facts.measures.filter((m) => m.worded && m.aim.kind !== 'none');
    const dated = aimed.filter(
      (m) => m.target?.date !== null || /\b(?:19|20)\d\d\b/.test(m.target?.text ?? ''),
    );
    if (aimed.length > 0 && dated.length === 0)
      yield { at: [{ id: PROJECT_ID, field: 'end' }], data: { number: aimed.length }, about: 'none' };
  },
});
