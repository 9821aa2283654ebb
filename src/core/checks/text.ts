import { memoText } from './textMemo.ts';

/** Words of a sentence, compared without case, punctuation and endings. */
export interface Token {
  /** As written. */
  readonly word: string;
  readonly lower: string;
  readonly stem: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

export type Stem = (word: string) => string;

/**
 * Words with inner hyphens or apostrophes stay whole, except after a letter that stands for a small word ("l'école",
 * "d'eau"), and "members' sales" is members' and sales; %, # and & are words of their own.
 */
const WORD =
  /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?=\s\p{L}))?|[%#&]/giu;

/** Many rules read the same sentence, run after run, and sentences share most of their words. */
const readers = new WeakMap<Stem, (text: string) => readonly Token[]>();
const WORDS_KEPT = 30_000;

export function tokenize(text: string, stem: Stem): readonly Token[] {
  let read = readers.get(stem);
  if (!read) readers.set(stem, (read = reader(stem)));
  return read(text);
}

function reader(stem: Stem): (text: string) => readonly Token[] {
  const forms = memoText((word: string) => {
    const lower = word.toLowerCase().normalize('NFC');
    return { lower, stem: stem(lower) };
  }, WORDS_KEPT);
  return memoText((text) => {
    const tokens: Token[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const form = forms(word);
      tokens.push({ word, lower: form.lower, stem: form.stem, start: index, end: index + word.length });
    }
    return tokens;
  });
}

/** A list of words and phrases, ready to be looked for in tokens. */
export interface PhraseList {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function phraseList(phrases: readonly string[], stem: Stem): PhraseList {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const stems = tokenize(phrase, stem).map((t) => t.stem);
    const first = stems[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), stems]);
  }
  // The longest phrase wins, so that "part of" is not read as "part".
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return { byFirst };
}

export interface Match {
  /** Index of the first token. */
  readonly at: number;
  readonly length: number;
  /** As written. */
  readonly words: string;
}

/** How many words the phrase of the list has that starts at this token; 0 where none does. */
export function lengthAt(list: PhraseList, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const phrases = first && list.byFirst.get(first.stem);
  if (!phrases) return 0;
  for (const stems of phrases) if (isAt(stems, tokens, at)) return stems.length;
  return 0;
}

function isAt(stems: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < stems.length; i += 1) if (tokens[at + i]?.stem !== stems[i]) return false;
  return true;
}

/** The phrase of the list that starts at this token, if one does. */
export function matchAt(list: PhraseList, tokens: readonly Token[], at: number): Match | null {
  const length = lengthAt(list, tokens, at);
  if (length === 0) return null;
  const words = tokens.slice(at, at + length).map((t) => t.word);
  return { at, length, words: words.join(' ') };
}

/** Every phrase of the list in the tokens, from the start, without overlaps. */
export function findAll(list: PhraseList, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = matchAt(list, tokens, at);
    if (match) found.push(match);
    at += match?.length ?? 1;
  }
  return found;
}

/** Puts words in quotation marks for a message, each once. */
export const quoted = (words: readonly string[]): string =>
  [...new Set(words)].map((w) => `“${w}”`).join(', ');
