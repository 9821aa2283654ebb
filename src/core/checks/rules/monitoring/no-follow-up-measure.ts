import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

/** An outcome measured only on the last day of a course or service: whether it is used shows months later. */
export default defineTextRule({
  id: 'no-follow-up-measure',
  family: 'monitoring',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, words }) {
    for (const outcome of facts.own('outcome')) {
      const measures = facts.measuresOf(outcome.id).filter((m) => m.worded);
      const atEnd = measures.filter(({ indicator }) => says(indicator, 'knowledgeMeasures'));
      const later = measures.some(({ indicator }) => says(indicator, 'followUpWords'));
      if (atEnd.length > 0 && !later)
        yield { at: [{ id: outcome.id }, ...atEnd.map((m) => ({ id: m.indicator.id }))] };
    }

    function says(
      { statement, definition, source, frequency }: (typeof facts.measures)[number]['indicator'],
      list: 'knowledgeMeasures' | 'followUpWords',
    ): boolean {
      return [statement, definition, source, frequency].some(
        (text) => written(text) && findAll(words[list], tokenize(text, words.stem)).length > 0,
      );
    }
  },
});
