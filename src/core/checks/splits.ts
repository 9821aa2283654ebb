/** Reads a total and its parts out of one cell: "100 (45 women, 55 men)". */
import { readNumber } from '../model/index.ts';
import { findAll, tokenize } from './text.ts';
import type { Words } from './words/index.ts';

export interface Split {
  readonly total: number;
  readonly parts: readonly number[];
  /** Women and men are both named, so that the parts have to make the total. */
  readonly whole: boolean;
}

/** Longer cells are texts. */
const LONGEST = 200;

export function splitOf(text: string, words: Words | null): Split | null {
  if (text.length > LONGEST || words === null) return null;
  const match = /^\D{0,20}?(\d[\d.,  ]*)[^(\d]*\(([^()]*)\)/.exec(text);
  const total = readNumber(match?.[1] ?? '');
  if (!match || total === null) return null;
  let [female, male] = [false, false];
  const parts = (match[2] as string).split(/[,;/]|\band\b/).flatMap((piece) => {
    const value = readNumber(/\d[\d.,]*/.exec(piece)?.[0].replace(/[.,]$/, '') ?? '');
    const tokens = tokenize(piece, words.stem);
    const isFemale = findAll(words.femaleWords, tokens).length > 0;
    const isMale = findAll(words.maleWords, tokens).length > 0;
    // Shares and groups that may overlap (migrants, youth) need not make the total.
    if (value === null || /%/.test(piece) || (!isFemale && !isMale)) return [];
    female ||= isFemale;
    male ||= isMale;
    return [value];
  });
  return parts.length === 0 ? null : { total, parts, whole: female && male };
}
