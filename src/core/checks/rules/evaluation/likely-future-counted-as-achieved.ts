import type { Result } from '../../../model/index.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';

/** "Achieved" beside words that speak of the future. What was seen and is also likely to go on is left alone. */
export default defineTextRule({
  id: 'likely-future-counted-as-achieved',
  family: 'evaluation',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view, words }) {
    for (const result of facts.live) {
      if (!saidReached(result)) continue;
      const own = Object.values(view.doc.evidence).filter((e) => e.about === result.id);
      for (const text of [result.statusNote, result.contribution, ...own.map((e) => e.text)]) {
        const tokens = tokenize(text, words.stem);
        const future = findAll(words.forecastWords, tokens).map((m) => m.words);
        if (future.length === 0 || findAll(words.presentSigns, tokens).length > 0) continue;
        yield {
          at: [{ id: result.id, field: 'status' }],
          data: { words: quoted(future) },
          about: text,
        };
        break;
      }
    }
  },
});

const saidReached = ({ status, evidenceState }: Result): boolean =>
  status === 'achieved' || status === 'overAchieved' || evidenceState === 'observed';
