import { isPrecise } from '../../counted.ts';
import { written } from '../../facts.ts';
import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, matchAt, quoted, tokenize, type Match, type Token } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** Words that two collectors would read differently. A definition, a note or a bracket that explains settles it. */
export default defineTextRule({
  id: 'indicator-vague',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  needs: ['vagueInIndicators'],
  check: each(measures, function* ({ indicator }, { words }) {
    if (written(indicator.definition) || written(indicator.note)) return;
    if (isExplained(indicator.statement)) return;
    if (isKnownByItsLetters(indicator.statement)) return;
    const tokens = tokenize(indicator.statement, words.stem);
    const vague = findAll(words.vagueInIndicators, tokens)
      .filter(({ at, length }) => !isPrecise(tokens[at], tokens[at + length], words))
      .filter((m) => !hasLimit(tokens, m, words))
      .map((m) => m.words);
    if (vague.length === 0) return;
    yield {
      at: [{ id: indicator.id, field: 'statement', marks: vague }],
      data: { words: quoted(vague), number: vague.length },
    };
  }),
});

/** "Cover above 70%", "rated 3 or better": a value says where it begins. Not "12 functional committees". */
function hasLimit(tokens: readonly Token[], { at, length }: Match, words: Words): boolean {
  const after = tokens.slice(at + length, at + length + 2).some(isNumber);
  const before = tokens[at - 1];
  const joined = before !== undefined && matchAt(words.functionWords, [before], 0) !== null;
  return after || (joined && isNumber(tokens[at - 2]));
}

/** A number or several words in brackets. */
const isExplained = (text: string): boolean =>
  [...text.matchAll(/\(([^()]*)\)/g)].some(([, inside = '']) => /\d|\s\S+\s/.test(inside));

const isNumber = (token: Token | undefined): boolean => /^\d/.test(token?.lower ?? '');

/** "Months of adequate household food provisioning (MAHFP)": a measure with a short form of its own is defined in a handbook. */
function isKnownByItsLetters(statement: string): boolean {
  const [, before = '', letters = ''] = /^(.*?)\(([A-Z]{3,})\)/.exec(statement) ?? [];
  const initials = (before.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
  const without = (before.match(/\p{L}{3,}/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
  return letters !== '' && (initials.endsWith(letters) || without.endsWith(letters));
}
