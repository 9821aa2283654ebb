import { readCounted } from '../../counted.ts';
import type { Measure } from '../../facts.ts';
import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { statementOf } from '../../statement.ts';
import { findAll, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/**
 * Two measures in one indicator: two counts, two things that happen, or several values in one cell for things that the wording
 * joins. Groups of people and pairs of one thing ("nurses and midwives", "knowledge and skills") are one measure.
 */
export default defineTextRule({
  id: 'indicator-double-barrelled',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  check: each(measures, function* (m, { words }) {
    if (!m.worded) return;
    const mark = jointIn(m, words);
    if (mark !== null)
      yield {
        at: [{ id: m.indicator.id, field: 'statement', marks: [mark] }],
        data: { words: quoted([mark]) },
      };
  }),
});

function jointIn({ indicator, aim }: Measure, words: Words): string | null {
  const text = indicator.statement;
  const tokens = tokenize(text, words.stem);
  const joiner = tokens.findIndex(
    (_, at) => at > 0 && findAll(words.joinWords, tokens.slice(at, at + 3)).some((m) => m.at === 0),
  );
  const opened = [...findAll(words.countOpeners, tokens), ...findAll(words.shareOpeners, tokens)];
  if (joiner > 0 && opened.some((m) => m.at > joiner) && readCounted(text, words).opener !== 'none')
    return tokens[joiner]?.word ?? null;
  if (joiner > 0 && (isSeveral(aim, words) || happensTwice(text, words))) return tokens[joiner]?.word ?? null;
  // "posters/cards", "150 for advice, 2 cases": lists with a value for each.
  return isSeveral(aim, words) && /[/,;]/.test(text) ? (/[/,;]/.exec(text)?.[0] ?? null) : null;
}

/** Several values for several things; women and men are one count split in two. */
function isSeveral(aim: Measure['aim'], words: Words): boolean {
  if (aim.kind !== 'composite' || aim.parts.length < 2) return false;
  return !aim.parts.some(({ unit }) => {
    const tokens = tokenize(unit, words.stem);
    return findAll(words.femaleWords, tokens).length > 0 || findAll(words.maleWords, tokens).length > 0;
  });
}

/** "posters produced and spots aired": each noun has its own participle. */
function happensTwice(text: string, words: Words): boolean {
  const { claims, sentence: s } = statementOf(text, words);
  return claims.some((b, i) => {
    const a = claims[i - 1];
    const [first, second] = [a?.heads[0], b.heads[0]];
    if (!a || a.kind !== 'done' || b.kind !== 'done' || first === undefined || second === undefined)
      return false;
    return (
      second > a.at && first !== second && s.tokens.slice(a.at, second).some((_, k) => s.isJoiner(a.at + k))
    );
  });
}
