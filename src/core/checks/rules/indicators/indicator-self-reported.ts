import type { Measure } from '../../facts.ts';
import { each, measured } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** A result shown only by what people say of themselves. Trust, safety and satisfaction can be shown in no other way. */
export default defineTextRule({
  id: 'indicator-self-reported',
  family: 'indicators',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(
    measured('objective', 'outcome', 'intermediateOutcome', 'output'),
    function* ({ result, measures }, { words }) {
      const worded = measures.filter((m) => m.worded);
      const said = worded.map((m) => opinionIn(m, words));
      if (worded.length === 0 || said.some((mark) => mark === null)) return;
      if (isAttitude(result.statement, words)) return;
      yield {
        at: worded.map((m, i) => ({ id: m.indicator.id, field: 'statement', marks: [said[i] ?? ''] })),
        data: { words: quoted(said.filter((m) => m !== null)) },
      };
    },
  ),
});

const isAttitude = (text: string, words: Words): boolean =>
  findAll(words.attitudeWords, tokenize(text, words.stem)).length > 0;

function opinionIn({ indicator }: Measure, words: Words): string | null {
  const tokens = tokenize(indicator.statement, words.stem);
  const who = findAll(words.relativeWords, tokens)[0];
  const clause = who ? tokens.slice(who.at + who.length) : [];
  const found = findAll(words.selfReportWords, clause)[0];
  if (!found) return null;
  // What is confirmed or felt may be an attitude; the words for saying so are none.
  const said = clause.filter((t) => findAll(words.selfReportWords, [t]).length === 0);
  return findAll(words.attitudeWords, said).length === 0 ? found.words : null;
}
