import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';

const OPINIONS: readonly string[] = ['opinions', 'opinionsWithExamples', 'staffOpinions'];

/** A change at outcome level or above for which only those involved speak. Where the change is an attitude, opinions are the evidence. */
export default defineTextRule({
  id: 'evidence-perceptions-only',
  family: 'evaluation',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view, words }) {
    for (const result of facts.live) {
      if (result.level === 'output') continue;
      const evidence = Object.values(view.doc.evidence).filter(
        (e) => e.about === result.id && written(e.text),
      );
      if (evidence.length === 0 || !evidence.every((e) => OPINIONS.includes(e.source))) continue;
      const texts = [result.statement, ...facts.measuresOf(result.id).map((m) => m.indicator.statement)];
      if (texts.some((text) => findAll(words.attitudeWords, tokenize(text, words.stem)).length > 0)) continue;
      yield { at: [{ id: result.id, field: 'evidence' }], data: { pieces: evidence.length } };
    }
  },
});
