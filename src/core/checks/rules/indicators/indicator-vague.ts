import { isPrecise } from '../../counted.ts';
import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';

/** Words that two collectors would read differently. A definition, a note or a bracket that explains settles it. */
export default defineTextRule({
  id: 'indicator-vague',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, words }) {
    for (const { indicator } of facts.measures) {
      if (written(indicator.definition) || written(indicator.note)) continue;
      if (/\([^)]*(\d|\s\S+\s)[^)]*\)/.test(indicator.statement)) continue;
      const tokens = tokenize(indicator.statement, words.stem);
      const vague = findAll(words.vagueInIndicators, tokens)
        .filter(({ at, length }) => !isPrecise(tokens[at], tokens[at + length], words))
        .map((m) => m.words);
      if (vague.length === 0) continue;
      yield {
        at: [{ id: indicator.id, field: 'statement', marks: vague }],
        data: { words: quoted(vague), number: vague.length },
      };
    }
  },
});
