/**
 * Whatever bytes come, in whatever order and however often: the server stays, nobody else notices, and nothing of it remains in memory.
 * fast-check prints the seed of a failure; what was once bad stands in PINNED for good.
 */
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '../../src/doc/wire.ts';
import { addressIn, becomes, changesOf, Editor, makeProject, startServer, type Running } from './kit.ts';

const sync = (step: number, payload: Uint8Array): Uint8Array => {
  const e = encoding.createEncoder();
  encoding.writeVarUint(e, MESSAGE.sync);
  encoding.writeVarUint(e, step);
  encoding.writeVarUint8Array(e, payload);
  return encoding.toUint8Array(e);
};

/** A person's work, one update for each edit: words, deletions, a map. */
function work(edits = 12): { updates: Uint8Array[]; doc: Y.Doc } {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let i = 0; i < edits; i += 1) {
    if (i % 4 === 3) doc.getText('others').delete(0, 2);
    else if (i % 4 === 2) doc.getMap('board').set(`k${i % 3}`, i);
    else doc.getText('others').insert(0, `word ${i} `);
  }
  return { updates, doc };
}

const { updates, doc } = work();
const state = Y.encodeStateAsUpdate(doc);
/** One good message of each kind. */
const GOOD: readonly Uint8Array[] = [
  sync(SYNC.step1, Y.encodeStateVector(doc)),
  sync(SYNC.step2, state),
  ...updates.map((update) => sync(SYNC.update, update)),
  Uint8Array.of(MESSAGE.awareness, 6, 1, 77, 1, 2, 123, 125),
  Uint8Array.of(MESSAGE.queryAwareness),
];

const good = fc.constantFrom(...GOOD);
const changed = (count: number) =>
  fc
    .tuple(good, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: count }))
    .map(([bytes, changes]) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at % copy.length] = value;
      return copy;
    });
const hostile: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  good,
  changed(1),
  changed(6),
  fc.tuple(good, fc.nat()).map(([bytes, end]) => bytes.slice(0, end % (bytes.length + 1))),
  // A length that promises gigabytes.
  good.map((bytes) => Uint8Array.of(...bytes.slice(0, 2), 255, 255, 255, 255, 15, ...bytes.slice(2))),
  // Two messages run together, and one that carries much behind its end.
  fc.tuple(good, good).map(([a, b]) => Uint8Array.of(...a, ...b)),
  good.map((bytes) => Buffer.concat([bytes, new Uint8Array(100_000)])),
);
const visit = fc.record({
  role: fc.constantFrom('view' as const, 'edit' as const),
  messages: fc.array(hostile, { minLength: 1, maxLength: 8 }),
  times: fc.integer({ min: 1, max: 3 }),
  ends: fc.constantFrom('politely' as const, 'abruptly' as const),
});
type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never;

/** Visits that were bad once. */
const PINNED: readonly Visit[] = [
  // A text that hangs on a later one of its own author: Yjs decodes it and stumbles while applying.
  {
    role: 'edit',
    messages: [sync(SYNC.update, Uint8Array.of(1, 1, 77, 0, 4, 0, 77, 244, 3, 1, 120, 0))],
    times: 2,
    ends: 'politely',
  },
];

async function come(address: string, { messages, times, ends }: Visit): Promise<void> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  await once(socket, 'open');
  for (let time = 0; time < times; time += 1) for (const message of messages) socket.send(message);
  if (ends === 'abruptly') socket.terminate();
  else socket.close();
  await closed;
}

const health = async (server: Running) =>
  (await (await fetch(`${server.url}/healthz`)).json()) as {
    status: string;
    rooms: number;
    connections: number;
  };

/** Asks until the server has heard of every goodbye. */
async function healthBecomes(server: Running, wanted: object): Promise<void> {
  for (let asked = 0; asked < 200; asked += 1) {
    // Rooms are tended every few seconds.
    if (vi.isFakeTimers()) vi.advanceTimersByTime(5_000);
    const found = await health(server);
    if (Object.entries(wanted).every(([key, value]) => found[key as keyof typeof found] === value)) return;
  }
  expect(await health(server)).toMatchObject(wanted);
}

async function heap(): Promise<number> {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  await new Promise(setImmediate);
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

afterEach(() => void vi.useRealTimers());

describe('any bytes', () => {
  it('cost two people at work in the room neither a word nor their connection', async () => {
    const server = await startServer({ limits: { connectionsPerAddress: 6 } });
    const project = await makeProject(server);
    const [ana, ben] = [0, 1].map(() => new Editor(server, project.id, project.edit)) as [Editor, Editor];
    await Promise.all([ana.saved(), ben.saved()]);
    let cuts = 0;
    for (const who of [ana, ben])
      who.provider.subscribe(() => {
        if (who.state.connection !== 'online') cuts += 1;
      });
    let probe = 0;
    const visits = fc.array(visit, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(visits, async (together) => {
        await Promise.all(together.map((one) => come(addressIn(server, project.id, project[one.role]), one)));
        probe += 1;
        ana.doc.getMap('probe').set('n', probe);
        await becomes('Ben reads on', () => ben.doc.getMap('probe').get('n') === probe, changesOf(ben.doc));
      }),
      { numRuns: 60, endOnFailure: true, examples: PINNED.map((one) => [[one]]) },
    );
    await ana.saved();
    expect(cuts).toBe(0);
    // A count of connections that only ever grew would have locked this address out long ago.
    const late = new Editor(server, project.id, project.edit);
    await late.saved();
    expect(late.doc.getMap('probe').get('n')).toBe(probe);
    late.leave();
    await healthBecomes(server, { status: 'ok', connections: 2 });
  });

  it('leave nothing behind: connections, rooms and memory come back to what they were', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const server = await startServer();
    const project = await makeProject(server);
    const visitors = fc.sample(visit, { numRuns: 80, seed: 5 });
    const round = async (from: number, to: number): Promise<void> => {
      for (const one of visitors.slice(from, to))
        await come(addressIn(server, project.id, project.view), { ...one, times: 3 });
    };
    await round(0, 40);
    const before = await heap();
    await round(0, 80);
    await round(0, 80);
    const grown = (await heap()) - before;
    // Some thousand messages; what one of them holds on to for good would show.
    expect(grown).toBeLessThan(8 * 1024 * 1024);
    await healthBecomes(server, { status: 'ok', rooms: 0, connections: 0 });
  });
});

describe('good updates', () => {
  it('in any order, each as often as you like, by several connections, make the same document', async () => {
    const server = await startServer();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          updates.map((_, i) => i),
          { minLength: updates.length },
        ),
        fc.array(fc.nat(updates.length - 1), { maxLength: 10 }),
        async (order, again) => {
          const project = await makeProject(server);
          const reader = new Editor(server, project.id, project.view);
          const messages = [...order, ...again].map((i) => sync(SYNC.update, updates[i]!));
          const half = messages.length >> 1;
          await Promise.all(
            [messages.slice(0, half), messages.slice(half)].map((part) =>
              come(addressIn(server, project.id, project.edit), {
                role: 'edit',
                messages: part,
                times: 2,
                ends: 'politely',
              }),
            ),
          );
          await reader.until('synced', ({ synced }) => synced);
          await becomes(
            'the same document',
            () =>
              reader.doc.getText('others').toJSON() === doc.getText('others').toJSON() &&
              JSON.stringify(reader.doc.getMap('board').toJSON()) ===
                JSON.stringify(doc.getMap('board').toJSON()),
            changesOf(reader.doc),
          );
          reader.leave();
        },
      ),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
