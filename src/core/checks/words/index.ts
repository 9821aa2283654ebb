/** The word lists by language, and which one a project needs. */
import type { Document } from '../../model/index.ts';
import { projectOf } from '../../model/index.ts';
import { findAll, tokenize } from '../text.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import { makeWords, type WordData, type Words } from './words.ts';

export { LIST_NAMES, makeWords, type HeadFirst, type ListName, type WordData, type Words } from './words.ts';

/** One line per language. */
export const WORD_DATA: readonly WordData[] = [english, french, spanish, russian];

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
/** Of another language than the first; one small word may be part of a name: "Les Cayes". */
const ENOUGH_SIGNS = 2;
const ENOUGH_WORDS = 8;
/** Names from elsewhere may have other letters. */
const SHARE_OF_NAMES = 0.03;

/**
 * The language of a project's content: the one it states, else the one whose small words ("the", "of") it is full of,
 * else null. Very short texts in plain letters count as the first language of the list, because nothing speaks against it.
 */
export function contentLanguage(doc: Document): string | null {
  const stated = projectOf(doc).language;
  if (stated) return (stated.split('-')[0] as string).toLowerCase();
  const text = [doc.results, doc.activities, doc.indicators, doc.assumptions]
    .flatMap((table) => Object.values(table).map((record) => record.statement))
    .slice(0, 60)
    .join('\n');
  const known = [...WORDS.values()].map((words, i) => ({
    words,
    share: shareOfSigns(text, words, i === 0 ? 1 : ENOUGH_SIGNS),
  }));
  const best = known.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share >= SHARE_OF_SIGNS) return best.words.language;
  const [first] = known;
  const tokens = first ? tokenize(text, first.words.stem) : [];
  const isPlain = tokens.every((t) => /^[a-z]/.test(t.lower));
  return first && tokens.length < ENOUGH_WORDS && isPlain ? first.words.language : null;
}

/** How much of a text is made of a language's small words; 0 where its letters speak against that language. */
function shareOfSigns(text: string, { stem, letters, languageSigns }: Words, atLeast: number): number {
  const tokens = tokenize(text, stem);
  const signs = findAll(languageSigns, tokens).length;
  if (signs < atLeast) return 0;
  const foreign = tokens.filter((t) => letters?.foreign.test(t.lower)).length;
  const isOther = foreign > tokens.length * SHARE_OF_NAMES || (letters?.own && !letters.own.test(text));
  return isOther ? 0 : signs / tokens.length;
}
