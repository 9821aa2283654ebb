import { readCounted } from '../../counted.ts';
import { each, measured } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize, type Match } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** So far behind "who" the act has to stand. */
const NEAR = 3;

/**
 * An output measured by how a population fares or by what people do later. Coming to a course, passing its test or finding it
 * useful is close enough to an output.
 */
export default defineTextRule({
  id: 'indicator-level-too-high',
  family: 'indicators',
  severity: 'suggestion',
  grouping: 'each',
  yieldsTo: ['output-phrased-as-outcome'],
  messages: ['message'],
  check: each(measured('output'), function* ({ result, measures }, { words }) {
    const promised = new Set(tokenize(result.statement, words.stem).map((t) => t.stem));
    for (const { indicator, worded } of measures) {
      if (!worded) continue;
      const found = [...ratesIn(indicator.statement, words), ...actsIn(indicator.statement, words)].filter(
        (mark) => !tokenize(mark, words.stem).every((t) => promised.has(t.stem)),
      );
      if (found.length > 0)
        yield {
          at: [{ id: indicator.id, field: 'statement', marks: found }],
          data: { words: quoted(found) },
        };
    }
  }),
});

/** "crime rate", "number of child marriages", "average income of farmers". */
function ratesIn(statement: string, words: Words): string[] {
  const { phrase, head } = readCounted(statement, words);
  if (!head) return [];
  const at = phrase.indexOf(head);
  const isRate = findAll(words.rateWords, [head]).length > 0;
  const measured = isRate && at > 0 ? phrase[at - 1] : head;
  if (!measured) return [];
  const before = phrase.slice(0, phrase.indexOf(measured) + 1);
  const ends = (list: 'harmNouns' | 'populationMeasures'): boolean =>
    findAll(words[list], before).some((m) => m.at + m.length === before.length);
  return ends('harmNouns') || ends('populationMeasures')
    ? [[measured, ...(isRate ? [head] : [])].map((t) => t.word).join(' ')]
    : [];
}

/** "who stopped burning", "that apply the rules". */
function actsIn(statement: string, words: Words): string[] {
  const tokens = tokenize(statement, words.stem);
  const who = findAll(words.relativeWords, tokens)[0];
  if (!who) return [];
  const clause = tokens.slice(who.at + who.length, who.at + who.length + NEAR);
  const near = [
    words.nearActs,
    words.knowledgeWords,
    words.reactionWords,
    words.selfReportWords,
    words.receiveWords,
    words.skillPhrases,
    words.passiveWords,
    words.haveAndBe,
    words.takePart,
  ];
  if (near.some((list) => findAll(list, clause).length > 0)) return [];
  // "who solve the test case": behind a small word it is a noun.
  const isVerb = ({ at }: Match): boolean =>
    at === 0 || findAll(words.functionWords, clause.slice(at - 1, at)).length === 0;
  const acts = [words.practiceVerbs, words.practiceVerbsOrNouns]
    .flatMap((list) => findAll(list, clause))
    .filter(isVerb);
  return acts.slice(0, 1).map((m) => m.words);
}
