import { COUNTED_LISTS, countsPeople, readCounted } from '../../counted.ts';
import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** People counted without a word on sex or age. Institutions, products and events have none. */
export default defineTextRule({
  id: 'indicator-not-disaggregated',
  family: 'indicators',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  needs: [...COUNTED_LISTS, 'peopleNouns', 'sexAndAge'],
  *check({ facts, view, words }) {
    for (const { indicator } of facts.measures) {
      if (indicator.disaggregationUnsafe || written(indicator.disaggregation)) continue;
      const person = countsPeople(readCounted(indicator.statement, words), words);
      if (!person) continue;
      const around = [
        indicator.statement,
        indicator.definition,
        indicator.unit,
        indicator.note,
        indicator.baselineText,
        ...view.targets(indicator.id).flatMap((t) => [t.text, t.qualifier]),
      ].join(' ; ');
      if (findAll(words.sexAndAge, tokenize(around, words.stem)).length > 0) continue;
      yield {
        at: [{ id: indicator.id, field: 'statement', marks: [person.word] }],
        data: { people: person.word },
      };
    }
  },
});
