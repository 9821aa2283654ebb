import { customAlphabet } from 'nanoid';

/** Makes a fresh id. Passed in as an argument so that tests and exports can be repeated. */
export type NewId = () => string;

/** Ids for real use: 12 characters without look-alikes, some 60 bits. */
export const randomId: NewId = customAlphabet('23456789abcdefghijkmnpqrstuvwxyz', 12);

/** Ids in a fixed sequence, for tests, samples and repeatable imports. */
export function countingId(prefix = 'n'): NewId {
  let next = 0;
  return () => `${prefix}${(next += 1)}`;
}
