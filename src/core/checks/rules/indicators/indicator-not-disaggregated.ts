import { COUNTED_LISTS, countsPeople, readCounted } from '../../counted.ts';
import { written } from '../../facts.ts';
import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** "(F/M)", "2,500 F": how matrices write women and men short, in any language of Latin letters. */
const FEMALE_MALE = /(?<![\p{L}])(?:[FMWH]\s?\/\s?[FMWH]|\d\s?[FMW])(?![\p{L}])/u;

/** People counted without a word on sex or age. Institutions, products and events have none. */
export default defineTextRule({
  id: 'indicator-not-disaggregated',
  family: 'indicators',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  needs: [...COUNTED_LISTS, 'peopleNouns', 'sexAndAge'],
  check: each(measures, function* ({ indicator, targets }, { words }) {
    if (indicator.disaggregationUnsafe || written(indicator.disaggregation)) return;
    const person = countsPeople(readCounted(indicator.statement, words), words);
    if (!person) return;
    const around = [
      indicator.statement,
      indicator.definition,
      indicator.unit,
      indicator.note,
      indicator.baselineText,
      ...targets.flatMap((t) => [t.text, t.qualifier]),
    ].join(' ; ');
    if (FEMALE_MALE.test(around) || findAll(words.sexAndAge, tokenize(around, words.stem)).length > 0) return;
    yield {
      at: [{ id: indicator.id, field: 'statement', marks: [person.word] }],
      data: { people: person.word },
    };
  }),
});
