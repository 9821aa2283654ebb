import { readCounted } from '../../counted.ts';
import { written } from '../../facts.ts';
import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** A bare number for something that is no count, share or rate: nobody can say what it is a number of. */
export default defineTextRule({
  id: 'indicator-no-unit',
  family: 'indicators',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'each',
  messages: ['message'],
  check: each(measures, function* ({ indicator, aim, baseline, target, worded }, { words }) {
    const bare = aim.kind === 'number' && aim.unit === '' && baseline.unit === '';
    if (!worded || !bare || written(indicator.unit) || indicator.measureType !== null) return;
    const { opener, head, tokens } = readCounted(indicator.statement, words);
    if (opener !== 'none' || !head || words.plural.test(head.lower)) return;
    const says = [
      words.levelNouns,
      words.measureNouns,
      words.rateWords,
      words.scaleWords,
      words.yesNoMarks,
      words.populationMeasures,
    ];
    if (
      says.some((list) => findAll(list, tokenize(tokens.map((t) => t.word).join(' '), words.stem)).length > 0)
    )
      return;
    if (/[([%#]/.test(indicator.statement) || written(target?.qualifier)) return;
    yield { at: [{ id: indicator.id, field: 'target' }], data: { target: aim.text } };
  }),
});
