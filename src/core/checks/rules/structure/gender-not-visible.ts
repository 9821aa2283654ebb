import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { countsPeople, readCounted } from '../../counted.ts';
import { written, type Measure } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/**
 * Women, men, girls and boys appear in no output, activity or indicator, and no section speaks of them. A word in the objective
 * does not count. A design that serves nobody in person (a law, a system) is not asked.
 */
export default defineTextRule({
  id: 'gender-not-visible',
  family: 'structure',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ doc, facts, view, words }) {
    const { gender } = projectOf(doc);
    const measures = facts.measures.filter((m) => m.worded);
    if (written(gender) || measures.some((m) => m.indicator.disaggregationUnsafe)) return;
    const people = measures.filter(
      (m) => countsPeople(readCounted(m.indicator.statement, words), words) !== null,
    );
    if (people.length === 0) return;
    const texts = [
      ...facts
        .own('output', 'outcome', 'intermediateOutcome')
        .map((r) => `${r.statement} ; ${r.targetGroup}`),
      ...view.activities.map((a) => a.statement),
      ...measures.flatMap((m) => wordsOf(m)),
    ];
    const says = (text: string): boolean => {
      const tokens = tokenize(text, words.stem);
      return [words.femaleWords, words.maleWords, words.genderWords].some(
        (list) => findAll(list, tokens).length > 0,
      );
    };
    if (!texts.some(says))
      yield { at: [{ id: PROJECT_ID, field: 'gender' }], data: { number: people.length }, about: 'none' };
  },
});

/** What an indicator says; at the objective only its split counts, because its words are the objective's. */
function wordsOf({ indicator: i, result, target }: Measure): string[] {
  const split = `${i.disaggregation} ; ${i.definition}`;
  if (result?.level === 'objective' || result?.level === 'goal') return [split];
  return [`${i.statement} ; ${split} ; ${i.unit} ; ${i.note} ; ${i.baselineText} ; ${target?.text ?? ''}`];
}
