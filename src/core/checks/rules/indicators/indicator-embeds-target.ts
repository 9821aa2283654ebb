import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';

/** A number at the head of an indicator, or a year to reach it by. Thresholds that define the measure stay. */
export default defineTextRule({
  id: 'indicator-embeds-target',
  family: 'indicators',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(measures, function* ({ indicator, worded }, { words }) {
    if (!worded) return;
    const tokens = tokenize(indicator.statement, words.stem);
    const lead = findAll(words.leadIns, tokens).find((m) => m.at === 0)?.length ?? 0;
    const number = tokens[lead];
    const next = tokens[lead + 1];
    const atHead =
      number !== undefined && next !== undefined && /^\d[\d.,]*$/.test(number.lower) && !isYear(number.lower);
    const year = tokens.findIndex(
      (t, at) =>
        isYear(t.lower) && findAll(words.deadlineWords, tokens.slice(Math.max(0, at - 4), at)).length > 0,
    );
    const marks = [
      ...(atHead
        ? [
            tokens
              .slice(0, lead + 2)
              .map((t) => t.word)
              .join(' '),
          ]
        : []),
      ...(year > 0 ? [tokens[year]?.word ?? ''] : []),
    ];
    if (marks.length > 0)
      yield { at: [{ id: indicator.id, field: 'statement', marks }], data: { words: quoted(marks) } };
  }),
});

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
