/** What differs between two texts, in whole words: to show it, and to write only what differs. */
import { applySplice, spliceBetween, type Splice } from './text.ts';

/** A stretch of words: in both texts, only in the old one, or only in the new one. */
export interface Stretch {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** More pairs of words than this are not compared: texts that long with nothing in common are told as one piece. */
const MAX_PAIRS = 400_000;

const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** The stretches of both texts in turn; where words stand for others, the old ones come first. */
export function compareWords(before: string, after: string): Stretch[] {
  const old = tokensOf(before);
  const now = tokensOf(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  const room = Math.min(old.length, now.length) - head;
  while (tail < room && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const middle = compareTokens(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return joined([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ]);
}

/** The longest common sequence by the usual table, walked from its start. */
function compareTokens(old: readonly string[], now: readonly string[]): Stretch[] {
  if (old.length * now.length > MAX_PAIRS || old.length === 0 || now.length === 0) {
    return [
      { kind: 'old', text: old.join('') },
      { kind: 'new', text: now.join('') },
    ];
  }
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] as number;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const out: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      out.push({ kind: 'same', text: old[i] as string });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      out.push({ kind: 'old', text: old[i] as string });
      i += 1;
    } else {
      out.push({ kind: 'new', text: now[j] as string });
      j += 1;
    }
  }
  return out;
}

/** Neighbours of one kind as one stretch. A space between two changed words belongs to them: "two of the" for "three for all". */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  let old = '';
  let now = '';
  const close = (): void => {
    // A lone space is no word that was changed: it stands beside what came or went.
    const [lone, other] = old.trim() === '' ? [old, now] : [now, old];
    const space = lone.trim() === '' && other.endsWith(lone) ? lone : '';
    const cut = (text: string): string => text.slice(0, text.length - space.length);
    if (cut(old) !== '') out.push({ kind: 'old', text: cut(old) });
    if (cut(now) !== '') out.push({ kind: 'new', text: cut(now) });
    if (space !== '') out.push({ kind: 'same', text: space });
    old = '';
    now = '';
  };
  stretches.forEach(({ kind, text }, i) => {
    if (text === '') return;
    if (kind === 'old') old += text;
    else if (kind === 'new') now += text;
    else if (/^\s+$/.test(text) && old + now !== '' && followsChange(stretches, i)) {
      old += text;
      now += text;
    } else {
      close();
      const last = out.at(-1);
      if (last?.kind === 'same') out[out.length - 1] = { kind, text: last.text + text };
      else out.push({ kind, text });
    }
  });
  close();
  return out;
}

const followsChange = (stretches: readonly Stretch[], i: number): boolean => {
  const next = stretches.slice(i + 1).find((s) => s.text !== '');
  return next !== undefined && next.kind !== 'same';
};

/**
 * The splices that turn one text into another and leave every word alone that is in both, so that what somebody else types between
 * them stays where it was meant. To be applied in turn: they come from the end of the text to its start.
 */
export function splicesBetween(before: string, after: string): Splice[] {
  const whole = spliceBetween(before, after);
  // What goes in or out at one place needs no comparison of words.
  if (!whole || whole.remove === 0 || whole.insert === '') return whole ? [whole] : [];
  const splices: Splice[] = [];
  let at = 0;
  const stretches = compareWords(before, after);
  stretches.forEach(({ kind, text }, i) => {
    if (kind === 'same') at += text.length;
    if (kind === 'same' || (kind === 'new' && stretches[i - 1]?.kind === 'old')) return;
    const following = stretches[i + 1];
    const old = kind === 'old' ? text : '';
    const now = kind === 'new' ? text : following?.kind === 'new' ? following.text : '';
    const splice = spliceBetween(old, now);
    if (splice) splices.push({ ...splice, at: at + splice.at });
    at += old.length;
  });
  return splices.toReversed();
}

/** What two people made of one text, put together; null where both changed the same words. */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const mineEdits = splicesBetween(base, mine);
  const theirEdits = splicesBetween(base, theirs);
  const touch = (a: Splice, b: Splice): boolean => a.at < b.at + b.remove && b.at < a.at + a.remove;
  if (mineEdits.some((a) => theirEdits.some((b) => touch(a, b)))) return null;
  // All places are places of the first text: from its end to its start none of them shifts another.
  return [...mineEdits, ...theirEdits]
    .toSorted((a, b) => b.at - a.at || b.remove - a.remove)
    .reduce(applySplice, base);
}
