import { each, measured } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import type { Measure } from '../../facts.ts';
import { findAll, quoted, tokenize, type Match } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/**
 * An outcome about what people do, shown only by what they know. Tests of pupils are what a school is for, and an outcome that is
 * itself about knowledge is another matter.
 */
export default defineTextRule({
  id: 'indicator-knowledge-not-application',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  yieldsTo: ['outcome-phrased-as-output'],
  messages: ['message'],
  check: each(
    measured('outcome', 'intermediateOutcome'),
    function* ({ result: outcome, measures }, { words }) {
      const tokens = tokenize(outcome.statement, words.stem);
      if (findAll(words.skillNouns, tokens).length > 0 || findAll(words.learners, tokens).length > 0) return;
      const worded = measures.filter((m) => m.worded);
      const known = worded.map((m) => knowledgeIn(m, words));
      if (worded.length > 0 && known.every((marks) => marks.length > 0))
        yield {
          at: [
            { id: outcome.id },
            ...worded.map((m, i) => ({ id: m.indicator.id, field: 'statement', marks: known[i] ?? [] })),
          ],
          data: { words: quoted(known.flat()) },
        };
    },
  ),
});

function knowledgeIn({ indicator }: Measure, words: Words): string[] {
  const tokens = tokenize(indicator.statement, words.stem);
  const says = (list: 'pupilNouns' | 'practiceVerbs' | 'otherTests' | 'practiceWords'): boolean =>
    findAll(words[list], tokens).length > 0;
  if (says('pupilNouns') || says('otherTests')) return [];
  // "skilled personnel" says of what kind people are, and tests nobody.
  const describes = ({ at, length }: Match): boolean => {
    const next = tokens[at + length];
    return (
      words.participle.test(tokens[at]?.lower ?? '') &&
      next !== undefined &&
      findAll(words.functionWords, [next]).length === 0
    );
  };
  const known = findAll(words.knowledgeWords, tokens)
    .filter((m) => !describes(m))
    .map((m) => m.words);
  const passed =
    findAll(words.testWords, tokens).length > 0 ? findAll(words.passWords, tokens).map((m) => m.words) : [];
  return [...known, ...passed];
}
