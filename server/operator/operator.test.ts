import { describe, expect, it } from 'vitest';
import { Stopped } from './operator.ts';
import { listener } from './testing.ts';

/** A clock that moves when it is told to. */
function clock(): { now: () => number; later: (ms: number) => void } {
  let at = 0;
  return { now: () => at, later: (ms) => void (at += ms) };
}

describe('what long work says of how far it is', () => {
  it('is nothing where the work is quick', async () => {
    const { now, later } = clock();
    const { operator, said, beside } = listener({ isTTY: true }, now);
    await operator.progress('1 of 2');
    later(900);
    await operator.progress('2 of 2');
    operator.print('Done.');
    expect([said(), beside()]).toEqual(['Done.', '']);
  });

  it('is one line on a terminal, written anew, never broken, and gone before anything else is said', async () => {
    const { now, later } = clock();
    const { operator, said, beside } = listener({ isTTY: true, columns: 7 }, now);
    later(1_000);
    await operator.progress('1 of 9 projects');
    later(50);
    await operator.progress('2 of 9');
    later(50);
    await operator.progress('3 of 9');
    operator.print('Done.');
    operator.complain('But.');
    expect(beside()).toBe('\r1 of 9\x1b[K\r3 of 9\x1b[K\r\x1b[KBut.\n');
    expect(said()).toBe('Done.');
  });

  it('is a plain line now and then where there is no terminal', async () => {
    const { now, later } = clock();
    const { operator, beside } = listener({}, now);
    for (let i = 1; i <= 12; i += 1) {
      later(1_000);
      await operator.progress(`${i} of 12`);
    }
    expect(beside()).toBe('5 of 12\n10 of 12\n');
  });
});

describe('being asked to stop', () => {
  it('ends the work at the next step, and what waits for something at once', async () => {
    const { operator, stop } = listener();
    await operator.progress('1 of 2');
    const waiting = new Promise<never>((_, reject) => {
      operator.signal.addEventListener('abort', () => reject(new Error('cut')));
    });
    const during = operator.during(waiting, 'reading');
    stop();
    await expect(during).rejects.toThrow(Stopped);
    await expect(operator.progress('2 of 2')).rejects.toThrow(Stopped);
  });
});
