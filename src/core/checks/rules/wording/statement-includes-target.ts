import { amountsIn } from '../../amounts.ts';
import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, matchAt, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** Small numbers say which places or groups are meant: "in two districts". */
const SMALL = 5;

/**
 * A number or a date that belongs to a target. Ages, laws, grades and names with numbers belong to the thing, small numbers say
 * where. Organisations that want SMART statements switch this off.
 */
export default defineTextRule({
  id: 'statement-includes-target',
  family: 'wording',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(own('objective', 'outcome', 'intermediateOutcome', 'output'), function* (result, { words }) {
    const found = [...numbersIn(result.statement, words), ...sharesAndDates(result.statement, words)];
    if (found.length > 0)
      yield { at: [{ id: result.id, field: 'statement', marks: found }], data: { words: quoted(found) } };
  }),
});

function numbersIn(text: string, words: Words): string[] {
  const tokens = tokenize(text, words.stem);
  return amountsIn(text, words)
    .filter(({ value, each }) => !each && value >= SMALL)
    .filter((amount) => {
      const first = amount.words.split(' ')[0] ?? '';
      // "30,000" is two tokens.
      const at = tokens.findIndex((t) => t.word === first.split(/\D/)[0]);
      return (
        /^\d/.test(first) && at >= 0 && (at === 0 || matchAt(words.beforeNumbers, tokens, at - 1) === null)
      );
    })
    .map((a) => a.words);
}

/** "by 30 %", "60 % of", "by 2027", "by the end of 2027". */
function sharesAndDates(text: string, words: Words): string[] {
  // "reduced by 30 %", "60 % of the farmers"; "dried to 13 % moisture" says how dry.
  const shares = [...text.matchAll(/(?:\bby )?(?<!\d)\d+(?:[.,]\d+)? ?(?:%|per ?cent)(?: of\b)?/g)]
    .map((m) => m[0])
    .filter((share) => /^by | of$/.test(share));
  const tokens = tokenize(text, words.stem);
  const dates = tokens.flatMap((token, at) => {
    const isYear = /^(?:19|20)\d\d$/.test(token.lower);
    const before = tokens.slice(Math.max(0, at - 5), at);
    const by = findAll(words.deadlineWords, before).at(-1);
    return isYear && by ? [[...before.slice(by.at), token].map((t) => t.word).join(' ')] : [];
  });
  return [...shares, ...dates];
}
