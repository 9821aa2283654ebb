import { beforeEach, describe, expect, it } from 'vitest';
import { readMessage, sendPresence, type PresenceMessage } from '../protocol/message.ts';
import type { PresenceEntry } from '../protocol/presence.ts';
import type { Told } from '../protocol/told.ts';
import { Attendance } from './attendance.ts';

const entry = (clientId: number, clock: number, state: string | null = '{}'): PresenceEntry => ({
  clientId,
  clock,
  state,
  drags: false,
});
const message = (...entries: PresenceEntry[]): PresenceMessage =>
  readMessage(sendPresence(entries)) as PresenceMessage;
const read = (bytes: Uint8Array): readonly PresenceEntry[] => {
  const heard = readMessage(bytes);
  return heard?.kind === 'presence' ? heard.entries : [];
};

describe('who is in a room', () => {
  const ana = { door: 'editors' };
  const ben = { door: 'reviewers' };
  let now = 0;
  let passedOn: Uint8Array[] = [];
  let told: Told[] = [];
  let here = new Attendance<typeof ana>(
    4,
    'here',
    () => undefined,
    () => undefined,
  );
  const elsewhere = (door: string, ...entries: PresenceEntry[]): void =>
    here.hear({ kind: 'presence', from: 'elsewhere', door, message: sendPresence(entries) });
  const known = (): number[] =>
    read(here.message())
      .map(({ clientId }) => clientId)
      .toSorted();

  beforeEach(() => {
    [now, passedOn, told] = [0, [], []];
    here = new Attendance(
      4,
      'here',
      (one) => void told.push(one),
      (bytes) => void passedOn.push(bytes),
      () => now,
    );
  });

  it('goes to the others as it came where all of it is news, and otherwise without what is old', () => {
    const first = message(entry(1, 1));
    here.take(ana, first);
    expect(passedOn[0]).toBe(first.message);
    here.take(ana, message(entry(1, 1), entry(2, 1)));
    expect(read(passedOn[1] ?? new Uint8Array())).toEqual([entry(2, 1)]);
    here.take(ana, message(entry(1, 1)));
    expect(passedOn).toHaveLength(2);
  });

  it('is told to other processes once, with the door by which somebody came', () => {
    here.take(ana, message(entry(1, 1)));
    here.leave(ana);
    elsewhere('editors', entry(5, 1));
    expect(told.map((one) => one.kind === 'presence' && [one.from, one.door, read(one.message)])).toEqual([
      ['here', 'editors', [entry(1, 1)]],
      ['here', 'editors', [entry(1, 1, null)]],
    ]);
  });

  it('is answered to a process that asks: those who are here, not those it has told of itself', () => {
    here.take(ana, message(entry(1, 1)));
    here.take(ben, message(entry(2, 1)));
    elsewhere('editors', entry(5, 1));
    told = [];
    here.hear({ kind: 'whoIsThere', from: 'elsewhere' });
    expect(told.flatMap((one) => (one.kind === 'presence' ? read(one.message) : []))).toEqual([
      entry(1, 1),
      entry(2, 1),
    ]);
  });

  it('may come back at another process by the same door only', () => {
    elsewhere('editors', entry(1, 5));
    here.take(ben, message(entry(1, 6)));
    expect(passedOn).toHaveLength(1);
    here.take(ana, message(entry(1, 6)));
    expect(passedOn).toHaveLength(2);
    // The old process notices late that its connection is dead.
    elsewhere('editors', entry(1, 5, null));
    expect(known()).toEqual([1]);
  });

  it('is forgotten after half a minute without a word where it is another process’s to say', () => {
    elsewhere('editors', entry(5, 1), entry(6, 1));
    here.take(ana, message(entry(1, 1)));
    now = 20_000;
    elsewhere('editors', entry(6, 2));
    now = 31_000;
    here.forgetSilent();
    expect(known()).toEqual([1, 6]);
    expect(read(passedOn.at(-1) ?? new Uint8Array())).toEqual([entry(5, 1, null)]);
  });

  it('is not believed of a process that sends nonsense', () => {
    here.hear({ kind: 'presence', from: 'elsewhere', door: 'x', message: Uint8Array.of(1, 3, 200, 9, 9) });
    expect(known()).toEqual([]);
  });
});

describe('a message with bytes behind its end', () => {
  it('is not understood: nothing is passed on that nobody has looked at', () => {
    const bytes = sendPresence([entry(1, 1)]);
    expect(readMessage(Uint8Array.of(...bytes, 0))).toBeNull();
    // The same inside: one entry is promised, one and a byte are there.
    const inside = Uint8Array.of(...bytes, 0);
    inside[1] = (bytes[1] as number) + 1;
    expect(readMessage(inside)).toBeNull();
  });
});
