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

/** Many rules read the same sentence, run after run: its words are kept. Long texts are rare and are read again. */
const KEPT = 8_000;
const LONGEST_KEPT = 1_000;
const known = new Map<Stem, Map<string, readonly Token[]>>();

export function tokenize(text: string, stem: Stem): readonly Token[] {
  if (text.length > LONGEST_KEPT) return read(text, stem);
  let ofStem = known.get(stem);
  if (!ofStem) known.set(stem, (ofStem = new Map()));
  let tokens = ofStem.get(text);
  if (!tokens) {
    // Emptied rather than trimmed: the sentences in use are back after one run.
    if (ofStem.size >= KEPT) ofStem.clear();
    ofStem.set(text, (tokens = read(text, stem)));
  }
  return tokens;
}

function read(text: string, stem: Stem): Token[] {
  return [...text.matchAll(WORD)].map((m) => {
    const lower = m[0].toLowerCase().normalize('NFC');
    return { word: m[0], lower, stem: stem(lower), start: m.index, end: m.index + m[0].length };
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

/** The phrase of the list that starts at this token, if one does. */
export function matchAt(list: PhraseList, tokens: readonly Token[], at: number): Match | null {
  const first = tokens[at];
  for (const stems of (first && list.byFirst.get(first.stem)) ?? []) {
    if (!stems.every((s, i) => tokens[at + i]?.stem === s)) continue;
    const words = tokens
      .slice(at, at + stems.length)
      .map((t) => t.word)
      .join(' ');
    return { at, length: stems.length, words };
  }
  return null;
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
