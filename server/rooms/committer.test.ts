import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Storage } from '../storage/storage.ts';
import { Committer } from './committer.ts';

/** A storage that only counts what it was given in each commit. */
function counting() {
  const commits: number[] = [];
  const append: Storage['append'] = async (updates) => {
    commits.push(updates.length);
    return updates.map((_, i) => i + 1);
  };
  const committer = new Committer({ append } as Storage);
  const add = (): void =>
    committer.add({ projectId: 'p', bytes: Uint8Array.of(1), done: () => {}, failed: () => {} });
  return { add, commits };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('writes a first update at once, with everything of the same turn', async () => {
  const { add, commits } = counting();
  add();
  add();
  await vi.advanceTimersByTimeAsync(0);
  expect(commits).toEqual([2]);
});

it('lets updates that arrive within a few milliseconds share one commit', async () => {
  const { add, commits } = counting();
  for (let i = 0; i < 12; i += 1) {
    add();
    await vi.advanceTimersByTimeAsync(1);
  }
  await vi.advanceTimersByTimeAsync(5);
  expect(commits).toEqual([1, 4, 5, 2]);
});

it('does not let an update wait after a quiet moment', async () => {
  const { add, commits } = counting();
  add();
  await vi.advanceTimersByTimeAsync(10);
  add();
  await vi.advanceTimersByTimeAsync(0);
  expect(commits).toEqual([1, 1]);
});
