import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createPresence, readPeer } from './presence.ts';

const person = { name: 'Ana', colour: 2 };

/** Two people whose awareness reaches the other at once; counts what the first one sends. */
function pair() {
  const [a, b] = [new Awareness(new Y.Doc()), new Awareness(new Y.Doc())];
  let sent = 0;
  a.on('update', ({ added, updated, removed }: Record<string, number[]>) => {
    sent += 1;
    const ids = [...(added ?? []), ...(updated ?? []), ...(removed ?? [])];
    applyAwarenessUpdate(b, encodeAwarenessUpdate(a, ids), 'remote');
  });
  return {
    ana: createPresence(a, person),
    ben: createPresence(b, { name: 'Ben', colour: 3 }),
    sent: () => sent,
    leave: () => a.setLocalState(null),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('presence', () => {
  it('shows who is there, what they selected, and that they left', () => {
    const { ana, ben, leave } = pair();
    ana.set({ selection: 'op1' });
    expect(ben.peers()).toMatchObject([{ person, selection: 'op1', pointer: null }]);
    expect(ana.peers()).toEqual([]);
    leave();
    expect(ben.peers()).toEqual([]);
  });

  it('sends movement at a steady pace, and its last place always', () => {
    const { ana, ben, sent } = pair();
    const before = sent();
    for (let x = 0; x < 100; x += 1) ana.set({ pointer: { x, y: 0 } });
    expect(sent()).toBe(before);
    vi.advanceTimersByTime(60);
    expect(sent()).toBe(before + 1);
    expect(ben.peers()[0]?.pointer).toEqual({ x: 99, y: 0 });
  });

  it('shows somebody with a very long name all the same', () => {
    const { ana, ben } = pair();
    ana.set({ person: { name: 'A'.repeat(500), colour: 2 } });
    expect(ben.peers()[0]?.person.name).toHaveLength(80);
  });

  it('keeps the same list while nothing about the others changed', () => {
    const { ana, ben } = pair();
    const before = ben.peers();
    let calls = 0;
    ben.subscribe(() => (calls += 1));
    ben.set({ selection: 'x' });
    expect(calls).toBe(0);
    expect(ben.peers()).toBe(before);
    ana.set({ selection: 'y' });
    expect(calls).toBe(1);
  });
});

describe('what arrives from others', () => {
  it('is passed over where nobody can be read in it', () => {
    for (const state of [
      null,
      7,
      'x',
      [],
      {},
      { person: 1 },
      { person: { name: 7, colour: 1 } },
      { person: { name: 'x'.repeat(81), colour: 1 } },
      { person: { name: 'x', colour: 99 } },
    ])
      expect(readPeer(1, state)).toBeNull();
  });

  it('loses only the part that does not fit', () => {
    const peer = readPeer(1, {
      person,
      selection: 'op1',
      pointer: { x: Number.NaN, y: 0 },
      field: { table: 'nonsense', id: 'a', field: 'b', anchor: null, head: null },
      dragging: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`n${i}`, { x: 0, y: 0 }])),
      evil: 'x'.repeat(1e6),
    });
    expect(peer).toEqual({
      clientId: 1,
      person,
      selection: 'op1',
      pointer: null,
      field: null,
      dragging: null,
    });
  });

  it('keeps a caret only in the shape of one', () => {
    const place = { item: { client: 1, clock: 2 }, assoc: 0 };
    const field = { table: 'results', id: 'a', field: 'statement', anchor: place, head: place };
    expect(readPeer(1, { person, field })?.field).toEqual(field);
    expect(
      readPeer(1, { person, field: { ...field, head: { tname: 'results', junk: 'x' } } })?.field?.head,
    ).toEqual({});
  });
});
