import { PROJECT_ID, projectOf, type Activity, type Result } from '../../../model/index.ts';
import { countsPeople, readCounted } from '../../counted.ts';
import { memoItem } from '../../collections.ts';
import { written, type Measure } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

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
    const people = measures.filter((m) => isOfPeople(m, words));
    if (people.length === 0) return;
    const said =
      facts.own('output', 'outcome', 'intermediateOutcome').some((r) => resultSays(r, words)) ||
      view.activities.some((a) => activitySays(a, words)) ||
      measures.some((m) => measureSays(m, words));
    if (!said)
      yield { at: [{ id: PROJECT_ID, field: 'gender' }], data: { number: people.length }, about: 'none' };
  },
});

const isOfPeople = memoItem(
  ({ indicator }: Measure, words: Words) =>
    countsPeople(readCounted(indicator.statement, words), words) !== null,
);
const resultSays = memoItem((r: Result, words: Words) => says(`${r.statement} ; ${r.targetGroup}`, words));
const activitySays = memoItem((a: Activity, words: Words) => says(a.statement, words));
const measureSays = memoItem((m: Measure, words: Words) => says(wordsOf(m), words));

function says(text: string, words: Words): boolean {
  const tokens = tokenize(text, words.stem);
  return [words.femaleWords, words.maleWords, words.genderWords].some(
    (list) => findAll(list, tokens).length > 0,
  );
}

/** What an indicator says; at the objective only its split counts, because its words are the objective's. */
function wordsOf({ indicator: i, result, target }: Measure): string {
  const split = `${i.disaggregation} ; ${i.definition}`;
  if (result?.level === 'objective' || result?.level === 'goal') return split;
  return `${i.statement} ; ${split} ; ${i.unit} ; ${i.note} ; ${i.baselineText} ; ${target?.text ?? ''}`;
}
