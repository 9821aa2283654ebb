/** Reads what an indicator counts: "Number of trained teachers who ..." counts teachers. */
import { findAll, matchAt, tokenize, type Match, type PhraseList, type Token } from './text.ts';
import { memoReading } from './textMemo.ts';
import type { ListName, Words } from './words/index.ts';

/** The lists without which nothing counted can be read. */
export const COUNTED_LISTS: readonly ListName[] = [
  'functionWords',
  'beforeNouns',
  'countOpeners',
  'shareOpeners',
];

export interface Counted {
  /** How the indicator opens. `none`: neither a count nor a share. */
  readonly opener: 'count' | 'share' | 'none';
  /** The words of the thing counted, up to the first preposition or verb. */
  readonly phrase: readonly Token[];
  /** The noun of that phrase. */
  readonly head: Token | null;
  /** All words of the statement. */
  readonly tokens: readonly Token[];
}

export const readCounted = memoReading((statement: string, words: Words): Counted => {
  const tokens = tokenize(statement, words.stem);
  const count = matchAt(words.countOpeners, tokens, 0);
  const share = count ? null : matchAt(words.shareOpeners, tokens, 0);
  const phrase = nounPhrase(tokens.slice(count?.length ?? share?.length ?? 0), words);
  return {
    opener: count ? 'count' : share ? 'share' : 'none',
    phrase,
    head: headOf(phrase, words),
    tokens,
  };
});

/** The run of words from a place on that can belong to one noun: "panel discussions" of "panel discussions held in May". */
export function nounPhrase(tokens: readonly Token[], words: Words, from = 0): Token[] {
  const phrase: Token[] = [];
  let hasNoun = false;
  let last: Token | undefined;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const participle = words.participle.test(token.lower);
    const isFunction = matchAt(words.functionWords, [token], 0) !== null;
    // An article may open the phrase; any other small word ends it.
    if (phrase.length === 0 && matchAt(words.beforeNouns, [token], 0)) continue;
    if (isFunction || /^\d/.test(token.lower)) break;
    if (participle && hasNoun && !isNounInList(token, words)) break;
    // Punctuation between two words ends the phrase, except a slash or a hyphen.
    if (last && token.start > last.end + 1) break;
    phrase.push(token);
    if (!participle && !words.adverb.test(token.lower)) hasNoun = true;
    last = token;
  }
  return phrase;
}

/** "training", "meeting" and "broadcast" look like verb forms and are things. */
const isNounInList = (token: Token, words: Words): boolean =>
  matchAt(words.eventNouns, [token], 0) !== null && /s$|^(meeting|training)$/.test(token.lower);

function headOf(phrase: readonly Token[], words: Words): Token | null {
  const { headFirst } = words;
  const nouns = phrase.filter(
    (t) =>
      !words.adverb.test(t.lower) &&
      !headFirst?.adjective.test(t.lower) &&
      (!words.participle.test(t.lower) || isNounInList(t, words)),
  );
  return nouns.at(headFirst ? 0 : -1) ?? null;
}

/** The words of a list that name the thing counted: "training sessions" of "number of rural training sessions". */
export function namesIn(list: PhraseList, { phrase, head, tokens }: Counted, words: Words): Match[] {
  if (!head) return [];
  if (words.headFirst) {
    const match = matchAt(list, tokens, tokens.indexOf(head));
    return match ? [match] : [];
  }
  const at = phrase.indexOf(head);
  return findAll(list, phrase).filter((m) => m.at + m.length - 1 === at);
}

/** The noun of people that the sentence counts: "trainees", "stewards who ..."; null for "training for nurses". */
export function countsPeople(counted: Counted, words: Words): Token | null {
  const { opener, head, tokens } = counted;
  if (opener === 'none' || !head) return null;
  const next = tokens[tokens.indexOf(head) + 1];
  if (next && matchAt(words.whoWords, [next], 0)) return head;
  return namesIn(words.peopleNouns, counted, words).length > 0 ? head : null;
}

/** True where the next word makes a vague or ambiguous word precise: "improved seed", "reports of abuse". */
export const isPrecise = (word: Token | null | undefined, next: Token | undefined, words: Words): boolean =>
  (words.preciseWith[word?.stem ?? ''] ?? []).some((w) => words.stem(w) === next?.stem);
