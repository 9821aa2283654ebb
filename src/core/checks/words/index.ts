/** The word lists by language, and which one a project needs. */
import type { Document } from '../../model/index.ts';
import { projectOf } from '../../model/index.ts';
import { findAll, tokenize } from '../text.ts';
import { english } from './en.ts';
import { makeWords, type WordData, type Words } from './words.ts';

export { LIST_NAMES, makeWords, type ListName, type WordData, type Words } from './words.ts';

/** One line per language. */
export const WORD_DATA: readonly WordData[] = [english];

export const WORDS: ReadonlyMap<string, Words> = new Map(WORD_DATA.map((d) => [d.language, makeWords(d)]));

/** The lists of a language, with the words that an organisation or a project adds; null where the language has none. */
export function wordsFor(
  language: string | null,
  more: Readonly<Record<string, readonly string[]>>,
): Words | null {
  const data = WORD_DATA.find((d) => d.language === language);
  if (!data) return null;
  return Object.keys(more).length === 0 ? (WORDS.get(data.language) ?? null) : makeWords(data, more);
}

/** Below this share of a language's own small words a text is taken to be in another language. */
const SHARE_OF_SIGNS = 0.06;
const ENOUGH_WORDS = 8;

/**
 * The language of a project's content: the one it states, else the one whose small words ("the", "of") it is full of,
 * else null. Very short texts count as the first language of the list, because nothing speaks against it.
 */
export function contentLanguage(doc: Document): string | null {
  const stated = projectOf(doc).language;
  if (stated) return (stated.split('-')[0] as string).toLowerCase();
  const text = [doc.results, doc.activities, doc.indicators, doc.assumptions]
    .flatMap((table) => Object.values(table).map((record) => record.statement))
    .slice(0, 60)
    .join('\n');
  for (const [language, words] of WORDS) {
    const tokens = tokenize(text, words.stem);
    const latin = tokens.filter((t) => /^[a-z]/.test(t.lower)).length;
    if (tokens.length < ENOUGH_WORDS && latin === tokens.length) return language;
    if (findAll(words.languageSigns, tokens).length >= tokens.length * SHARE_OF_SIGNS) return language;
  }
  return null;
}
