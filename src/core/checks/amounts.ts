/** Reads amounts out of sentences: "two panel discussions" is 2 of "panel discussions". */
import { nounPhrase } from './counted.ts';
import { findAll, matchAt, tokenize, type Token } from './text.ts';
import { memoReading } from './textMemo.ts';
import type { Words } from './words/index.ts';

export interface Amount {
  readonly value: number;
  /** "a report for each case": as many as there are cases. */
  readonly each: boolean;
  readonly phrase: readonly Token[];
  /** As written: "two workshops". */
  readonly words: string;
}

/** Every amount of things in a text; durations, sums of money, shares, years and names with numbers are left out, and a part of the things. */
export const amountsIn = memoReading((text: string, words: Words): readonly Amount[] =>
  text.split(/[.;:](?=\s|$)/).flatMap((sentence) => amountsInSentence(sentence, words)),
);

/** A number in groups of three digits: "30,000". */
const GROUPED = /(?<![\d.,])\d{1,3}(?:[,.\u00a0\u202f' ]\d{3})+(?![\d.,]*\d)/g;

function amountsInSentence(text: string, words: Words): Amount[] {
  const asWritten = new Map<string, string>();
  const sentence = text.replace(GROUPED, (grouped) => {
    const plain = grouped.replace(/\D/g, '');
    asWritten.set(plain, grouped);
    return plain;
  });
  const tokens = tokenize(sentence, words.stem);
  // "four visits a year", "two workshops in each district": the total cannot be read off.
  const repeats = findAll(words.repeatWords, tokens);
  const perEach = /\b(?:for|per|on|after)\s+(?:each|every)\b/i.test(sentence);
  const amounts: Amount[] = [];
  tokens.forEach((token, i) => {
    const value = valueOf(token, tokens[i - 1], words);
    const one = perEach && /^(a|an|one)$/.test(token.lower);
    if ((value === null && !one) || isPart(tokens, i, words)) return;
    const phrase = phraseAfter(tokens, i, words);
    if (phrase.length === 0) return;
    const written = [token, ...phrase].map((t) => asWritten.get(t.word) ?? t.word).join(' ');
    if (value !== null && repeats.length === 0) amounts.push({ value, each: false, phrase, words: written });
    else if (one) {
      const after = tokens[i + phrase.length + 2];
      if (after && /^(each|every)$/.test(after.lower))
        amounts.push({
          value: 1,
          each: true,
          phrase,
          words:
            `${written} ${tokens[i + phrase.length + 1]?.word ?? ''} ${after.word} ${tokens[i + phrase.length + 3]?.word ?? ''}`.trim(),
        });
    }
  });
  return amounts;
}

/** "The first 500 silos", "four in ten young people": a part of the things, or a share of them. */
function isPart(tokens: readonly Token[], at: number, words: Words): boolean {
  const [before, number] = [tokens[at - 1], tokens[at - 2]];
  if (!before) return false;
  if (matchAt(words.partOfThem, [before], 0) !== null) return true;
  const isNumber = number !== undefined && valueOf(number, tokens[at - 3], words) !== null;
  return isNumber && matchAt(words.functionWords, [before], 0) !== null;
}

function valueOf(token: Token, before: Token | undefined, words: Words): number | null {
  const spelled = words.numberWords[token.lower];
  if (spelled !== undefined) return spelled;
  if (!/^\d{1,6}$/.test(token.lower)) return null;
  const value = Number(token.lower);
  const isYear = token.lower.length === 4 && value >= 1900 && value <= 2100;
  // "Law 3", "Route 66", "Phase 2", "USD 500": part of a name or a sum.
  const inName = before !== undefined && /^\p{Lu}/u.test(before.word) && before.start > 0;
  return isYear || inName ? null : value;
}

function phraseAfter(tokens: readonly Token[], at: number, words: Words): Token[] {
  const next = tokens[at + 1];
  if (!next || matchAt(words.durationNouns, tokens, at + 1)?.at === at + 1) {
    // "two 1-day workshops": the duration describes the workshops; "two days" is only a duration.
    if (!next || !/^\d+-/.test(next.lower)) return [];
    return nounPhrase(tokens, words, at + 2);
  }
  const skip = /^\d+-/.test(next.lower) ? 2 : 1;
  return nounPhrase(tokens, words, at + skip);
}
