/** Small sums that every scenario needs. */
import { readFileSync } from 'node:fs';

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

export const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

export const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);

/** The value below which the share lies; 0 for an empty list. */
export const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;

export const median = (list: readonly number[]): number => {
  const s = sorted(list);
  return ((s[(s.length - 1) >> 1] ?? 0) + (s[s.length >> 1] ?? 0)) / 2;
};

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Waits for a promise, or says what did not come. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    late = setTimeout(() => reject(new Error(`${what}: nothing in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(late);
  }
}

/** Whole numbers in a fixed order for a seed, so that every contender gets the same work. @returns numbers from 0 to below 1 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

const TICKS_PER_SECOND = 100;

/** What a process has used: seconds of a core since it began, and the memory it holds now, in MB. From Linux' /proc. */
export function usage(pid: number): { cpuSeconds: number; memory: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return {
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
    memory: Number(kilobytes ?? 0) / 1024,
  };
}
