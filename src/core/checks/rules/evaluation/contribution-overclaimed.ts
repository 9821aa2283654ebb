import { each, live } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';

/** Words by which a change above the outputs is told as the project's alone. */
export default defineTextRule({
  id: 'contribution-overclaimed',
  family: 'evaluation',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(live, function* (result, { words }) {
    if (result.level === 'output') return;
    const claims = findAll(words.claimWords, tokenize(result.contribution, words.stem)).map((m) => m.words);
    if (claims.length > 0)
      yield {
        at: [{ id: result.id, field: 'contribution' }],
        data: { words: quoted(claims) },
        about: result.contribution,
      };
  }),
});
