/** Order keys: fractional, compared by code unit, ties broken by id so that every reader sees the same order. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

export const compareOrder = (a: Ordered, b: Ordered): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export const inOrder = <R extends Ordered>(records: Iterable<R>): R[] => [...records].toSorted(compareOrder);

/** A key between two neighbours; null stands for the start or the end. Falls back to the start where a key is damaged. */
export function keyBetween(before: string | null, after: string | null): string {
  try {
    return generateKeyBetween(before, after);
  } catch {
    return generateKeyBetween(null, null);
  }
}

export const keysBetween = (before: string | null, after: string | null, count: number): string[] =>
  generateNKeysBetween(before, after, count);

/** A key that puts a new record at the end of the given ones. */
export function keyAtEnd(records: Iterable<Ordered>): string {
  const last = inOrder(records).at(-1);
  return keyBetween(last?.order ?? null, null);
}
