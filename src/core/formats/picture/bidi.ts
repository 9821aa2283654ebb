/**
 * The order in which the parts of a line stand from left to right, by the parts of the Unicode bidirectional algorithm that
 * plain statements need: strong letters, numbers, what stands between them; no explicit embeddings.
 */
import { isRight } from './direction.ts';

export interface Run {
  /** In reading order. */
  readonly words: string;
  readonly rightToLeft: boolean;
}

type Kind = 'left' | 'right' | 'number' | 'neutral';

const kindOf = (char: string): Kind => {
  if (isRight(char)) return 'right';
  if (/\p{L}/u.test(char)) return 'left';
  return /\p{Nd}/u.test(char) ? 'number' : 'neutral';
};

/** @returns the runs from left to right */
export function visualRuns(words: string, rightToLeft: boolean): Run[] {
  const chars = Array.from(words);
  const kinds = resolved(chars, rightToLeft ? 'right' : 'left');
  const runs: { words: string; level: number }[] = [];
  let strong: Kind = rightToLeft ? 'right' : 'left';
  chars.forEach((char, i) => {
    const kind = kinds[i] as Kind;
    if (kind !== 'number') strong = kind;
    const inRight = rightToLeft || strong === 'right';
    const level = kind === 'right' ? 1 : inRight ? 2 : 0;
    const last = runs.at(-1);
    if (last && last.level === level) last.words += char;
    else runs.push({ words: char, level });
  });
  for (const level of [2, 1]) reverseFrom(runs, level);
  return runs.map((r) => ({ words: r.words, rightToLeft: r.level === 1 }));
}

/** Marks take the kind of their letter, signs inside numbers become numbers, all else that of its neighbours or of the line. */
function resolved(chars: readonly string[], base: Kind): Kind[] {
  const kinds = chars.map(kindOf);
  chars.forEach((char, i) => {
    const before = kinds[i - 1];
    if (/\p{M}|\p{Cf}/u.test(char) && before) kinds[i] = before;
    else if (/[.,:/]/.test(char) && before === 'number' && kinds[i + 1] === 'number') kinds[i] = 'number';
    else if (/[%‰°€$]/.test(char) && before === 'number') kinds[i] = 'number';
  });
  const side = (from: number, step: 1 | -1): Kind => {
    for (let i = from; i >= 0 && i < kinds.length; i += step) {
      if (kinds[i] === 'left' || kinds[i] === 'right') return kinds[i] as Kind;
      if (kinds[i] === 'number') return base;
    }
    return base;
  };
  return kinds.map((kind, i) => {
    if (kind !== 'neutral') return kind;
    const before = side(i - 1, -1);
    return before === side(i + 1, 1) ? before : base;
  });
}

function reverseFrom(runs: { level: number }[], level: number): void {
  for (let i = 0; i < runs.length; i++) {
    let end = i;
    while (end < runs.length && (runs[end]?.level ?? 0) >= level) end++;
    if (end - i > 1) runs.splice(i, end - i, ...runs.slice(i, end).toReversed());
    i = Math.max(i, end - 1);
  }
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/** In a run read from the right, a bracket that opens looks like one that closes. */
export const mirrored = (words: string): string => words.replace(/[()[\]{}<>«»]/g, (c) => MIRRORED[c] ?? c);
