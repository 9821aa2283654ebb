import { each, own } from '../../each.ts';
import { defineRule } from '../../rule.ts';

/** More words than a reader keeps together. Titles in quotation marks and names are not counted. */
export default defineRule({
  id: 'statement-too-long',
  family: 'wording',
  severity: 'suggestion',
  grouping: 'each',
  limits: { words: 35, objective: 45 },
  messages: ['message'],
  check: each(own('objective', 'outcome', 'intermediateOutcome', 'output'), function* (result, { limits }) {
    const most = limits[result.level === 'objective' ? 'objective' : 'words'] ?? 0;
    const words = wordsIn(result.statement);
    if (words > most)
      yield { at: [{ id: result.id, field: 'statement' }], data: { number: words, limit: most } };
  }),
});

function wordsIn(text: string): number {
  const plain = text.replace(/“[^“”]*”|"[^"]*"|«[^«»]*»|\([^()]*\)/g, ' ');
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  // The first word is capitalised whatever it is; later capitals belong to names.
  return words.filter((word, i) => i === 0 || !/^\p{Lu}/u.test(word)).length;
}
