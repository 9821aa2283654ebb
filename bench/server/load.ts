/**
 * Rooms in which everybody edits and points: how long from an edit to its arrival at each other client, what the server uses, what goes over
 * the wire, and whether everybody ends with the same document. Runs in a process of its own on the second core.
 */
import * as Y from 'yjs';
import { Client, type Place } from './client.ts';
import { contender, type Contender } from './contenders.ts';
import { quantile, randomFrom, round, sleep, sorted, sum, usage, within } from './figures.ts';
import { ServerProcess } from './serverProcess.ts';
import { cardsOf, Hand, seed } from './workload.ts';

export interface Load {
  readonly rooms: number;
  readonly clients: number;
  /** Edits of one client in a second; as many movements of the pointer. */
  readonly rate: number;
  readonly seconds: number;
}

const CARDS = 30;
/** How many rooms get somebody who comes late and must see the same. */
const LATE = 20;
const QUIET_MS = 15_000;

/** One client at work, and the times of its edits by the clock of its own part of the document. */
class Worker {
  readonly edits: { readonly clock: number; readonly at: number }[] = [];
  private readonly hand: Hand;

  constructor(
    readonly client: Client,
    random: () => number,
  ) {
    this.hand = new Hand(client.doc, random);
  }

  get id(): number {
    return this.client.doc.clientID;
  }

  edit(): void {
    const at = performance.now();
    this.hand.edit();
    this.edits.push({ clock: Y.getState(this.client.doc.store, this.id), at });
  }

  point(): void {
    this.client.point(Math.round(this.hand.random() * 4000), Math.round(this.hand.random() * 2000));
  }

  /** Does something about `rate` times a second, until it is told to stop. */
  often(rate: number, act: () => void, until: AbortSignal): void {
    const pause = 1000 / rate;
    const again = (after: number): void => {
      setTimeout(() => {
        if (until.aborted) return;
        act();
        again(pause * (0.5 + this.hand.random()));
      }, after);
    };
    again(pause * this.hand.random());
  }
}

class Room {
  readonly workers: readonly Worker[];
  readonly latencies: number[] = [];

  constructor(
    private readonly wire: Contender['wire'],
    private readonly place: Place,
    clients: number,
    number: number,
  ) {
    this.workers = Array.from(
      { length: clients },
      (_, i) => new Worker(new Client(wire, place), randomFrom(number * 100 + i + 1)),
    );
  }

  async furnish(number: number): Promise<void> {
    await within(20_000, 'the first sync', Promise.all(this.workers.map(({ client }) => client.synced)));
    const first = this.workers[0];
    if (first) seed(first.client.doc, CARDS, randomFrom(number + 1));
  }

  get furnished(): boolean {
    return this.workers.every(({ client }) => cardsOf(client.doc).size === CARDS);
  }

  /** From now on each edit that arrives is timed. */
  time(): void {
    for (const { client, id } of this.workers) {
      const others = this.workers.filter((other) => other.id !== id);
      const next = new Map(others.map((other) => [other, 0]));
      client.onArrival = (at) => {
        for (const other of others) {
          const clock = Y.getState(client.doc.store, other.id);
          let i = next.get(other) ?? 0;
          for (let edit = other.edits[i]; edit && edit.clock <= clock; edit = other.edits[i]) {
            this.latencies.push(at - edit.at);
            i += 1;
          }
          next.set(other, i);
        }
      };
    }
  }

  get expected(): number {
    return sum(this.workers.map(({ edits }) => edits.length)) * (this.workers.length - 1);
  }

  /** @returns how many clients, and late comers, hold another document than the first one */
  async strays(late: boolean): Promise<number> {
    const clients = this.workers.map(({ client }) => client);
    if (late) {
      const comer = new Client(this.wire, this.place);
      await within(QUIET_MS, 'a late comer', comer.synced);
      clients.push(comer);
    }
    const documents = clients.map(({ doc }) => JSON.stringify([cardsOf(doc).toJSON(), stateOf(doc)]));
    for (const client of clients) client.leave();
    return documents.filter((document) => document !== documents[0]).length;
  }
}

const stateOf = (doc: Y.Doc): [number, number][] =>
  [...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted(([a], [b]) => a - b);

export async function load(id: string, { rooms: count, clients, rate, seconds }: Load) {
  const peer = contender(id);
  const server = new ServerProcess(peer);
  await server.start();
  const rooms: Room[] = [];
  for (let i = 0; i < count; i += 1) {
    const room = new Room(peer.wire, await server.makeRoom(), clients, i);
    await room.furnish(i);
    rooms.push(room);
  }
  for (const end = Date.now() + QUIET_MS; !rooms.every((room) => room.furnished); await sleep(50))
    if (Date.now() > end) throw new Error(`${peer.title}: the cards did not reach everybody.`);
  const workers = rooms.flatMap((room) => room.workers);
  const bytes = (): number => sum(workers.map(({ client }) => client.bytesIn));
  const latencies = (): number => sum(rooms.map((room) => room.latencies.length));

  for (const room of rooms) room.time();
  await sleep(500);
  const before = {
    bytes: bytes(),
    server: usage(server.pid),
    own: usage(process.pid),
    at: performance.now(),
  };
  const working = new AbortController();
  for (const worker of workers) {
    worker.often(rate, () => worker.edit(), working.signal);
    worker.often(rate, () => worker.point(), working.signal);
  }
  await sleep(seconds * 1000);
  working.abort();
  const after = { bytes: bytes(), server: usage(server.pid), own: usage(process.pid), at: performance.now() };
  const span = (after.at - before.at) / 1000;

  const expected = sum(rooms.map((room) => room.expected));
  for (const end = Date.now() + QUIET_MS; latencies() < expected && Date.now() < end;) await sleep(20);
  await sleep(100);
  const failed = workers.filter(({ client }) => client.failed !== null).length;
  let strays = 0;
  for (const [i, room] of rooms.entries()) strays += await room.strays(i < LATE && peer.wire !== 'relay');
  await server.stop();

  const edits = sum(workers.map((worker) => worker.edits.length));
  const times = sorted(rooms.flatMap((room) => room.latencies));
  return {
    p50: round(quantile(times, 0.5)),
    p95: round(quantile(times, 0.95)),
    max: round(times.at(-1) ?? 0),
    cpu: round((after.server.cpuSeconds - before.server.cpuSeconds) / span, 3),
    memory: round(after.server.memory, 0),
    wire: round((after.bytes - before.bytes) / 1024 / span, 1),
    edits,
    /** Far fewer edits than people would have made: something else had the cores, and nothing here is worth much. */
    starved: edits < 0.97 * rate * clients * count * seconds,
    missing: expected - times.length,
    strays,
    failed,
    /** How busy the generator itself was: near 1 its own queue is part of the latencies. */
    generator: round((after.own.cpuSeconds - before.own.cpuSeconds) / span, 2),
  };
}
