import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';

/** Words by which a change above the outputs is told as the project's alone. */
export default defineTextRule({
  id: 'contribution-overclaimed',
  family: 'evaluation',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, words }) {
    for (const result of facts.live) {
      if (result.level === 'output') continue;
      const claims = findAll(words.claimWords, tokenize(result.contribution, words.stem)).map((m) => m.words);
      if (claims.length > 0)
        yield {
          at: [{ id: result.id, field: 'contribution' }],
          data: { words: quoted(claims) },
          about: result.contribution,
        };
    }
  },
});
