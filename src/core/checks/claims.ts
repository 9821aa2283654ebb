/** Reads what an output promises beyond a delivery: that people can do something, that something works well or is within reach. */
import { readCounted } from './counted.ts';
import { findAll, tokenize, type Match, type Token } from './text.ts';
import type { Words } from './words/index.ts';

export interface Claims {
  /** "knowledge", "able to". */
  readonly learned: readonly string[];
  /** "improved" of a mechanism, "efficiently". */
  readonly quality: readonly string[];
  /** "access to". */
  readonly access: readonly string[];
  /** What the statement speaks of: "mechanism". */
  readonly head: Token | null;
}

export function claimsIn(statement: string, words: Words): Claims {
  const tokens = tokenize(statement, words.stem);
  const { head } = readCounted(statement, words);
  const isManaged = head !== null && findAll(words.managedThings, [head]).length > 0;
  const said = (matches: readonly Match[]): string[] => matches.map((m) => m.words);
  return {
    learned: said([
      ...findAll(words.learnedThings, tokens).filter((m) => !describes(tokens, m, words)),
      ...findAll(words.learnedVerbs, tokens),
    ]),
    // Roads and seed that are improved are simply better things; a mechanism that is improved works better.
    quality: said([
      ...(isManaged ? findAll(words.betterWords, tokens) : []),
      ...findAll(words.betterQuality, tokens),
    ]),
    access: said(findAll(words.accessWords, tokens)),
    head,
  };
}

/** "Skills training", "knowledge products", "storage capacity": the word is no claim of its own. */
function describes(tokens: readonly Token[], { at, length }: Match, words: Words): boolean {
  if (findAll(words.physicalCapacity, tokens.slice(Math.max(0, at - 1), at)).length > 0) return true;
  const last = tokens[at + length - 1] as Token;
  const next = tokens[at + length];
  if (!next || next.start > last.end + 1) return false;
  if (words.gerund.test(next.lower)) return true;
  const goesOn = [words.functionWords, words.joinWords, words.growthWords];
  return (
    !words.participle.test(next.lower) &&
    !words.adverb.test(next.lower) &&
    goesOn.every((list) => findAll(list, [next]).length === 0)
  );
}
