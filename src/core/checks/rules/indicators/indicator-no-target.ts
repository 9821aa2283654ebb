import { written, type Measure } from '../../facts.ts';
import { reportGaps } from '../../gaps.ts';
import { defineRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** No value to be reached. A yes/no question has its target in itself, and a context indicator needs none. */
export default defineRule({
  id: 'indicator-no-target',
  family: 'indicators',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message', 'all'],
  check({ facts, view, words }) {
    const says = (m: Measure, list: 'yesNoMarks' | 'contextMarks'): boolean => {
      const text = `${m.indicator.statement} ${m.indicator.definition} ${m.indicator.note} ${m.indicator.unit}`;
      return (
        words !== null && findAll(words[list], tokenize(text.replaceAll('/', '-'), words.stem)).length > 0
      );
    };
    return reportGaps(facts, 'target', (m) => {
      if (view.targets(m.indicator.id).some((t) => written(t.text) && t.text.trim() !== '-')) return false;
      const yesNo =
        m.indicator.measureType === 'yesNo' || m.baseline.kind === 'yesNo' || says(m, 'yesNoMarks');
      return !yesNo && !says(m, 'contextMarks');
    });
  },
});
