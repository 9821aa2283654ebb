/**
 * Opening a big old document: 2,000 cards, 5,000 links and 50,000 updates of some twenty authors, pushed through a socket. The server is stopped
 * softly and started again on its files before each opening.
 */
import * as Y from 'yjs';
import { Client, type Place } from './client.ts';
import { contender, type Wire } from './contenders.ts';
import { median, randomFrom, round, sleep, usage, within } from './figures.ts';
import { ServerProcess } from './serverProcess.ts';
import { addCard, addLink, cardsOf, Hand, seed } from './workload.ts';

export interface Cold {
  readonly cards: number;
  readonly links: number;
  readonly updates: number;
  readonly openings: number;
}

/** Updates after which another author goes on. */
const AUTHOR_WRITES = 2_500;
/** Hocuspocus writes ten seconds after the first change at the latest, LevelDB whenever it gets to it. */
const REST_MS = 15_000;
const LONG_MS = 40_000;
const MOST_WAITING = 1 << 20;

function history({ cards, links, updates }: Cold): { doc: Y.Doc; log: Uint8Array[] } {
  const random = randomFrom(42);
  const doc = new Y.Doc();
  const log: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => log.push(update));
  seed(doc, 50, random);
  for (let i = 50; i < cards; i += 1) doc.transact(() => addCard(doc, i, random));
  for (let i = 75; i < links; i += 1) doc.transact(() => addLink(doc, i, cards, random));
  const hand = new Hand(doc, random);
  while (log.length < updates) {
    if (log.length % AUTHOR_WRITES === 0) doc.clientID = Math.floor(random() * 2 ** 31);
    hand.edit();
  }
  return { doc, log };
}

/** True where a document has everything that another has. */
function holds(doc: Y.Doc, all: Y.Doc): boolean {
  const wanted = Y.decodeStateVector(Y.encodeStateVector(all));
  return [...wanted].every(([author, clock]) => Y.getState(doc.store, author) >= clock);
}

interface Opening {
  readonly syncedMs: number;
  readonly wholeMs: number;
  readonly whole: boolean;
  readonly cardsAtSync: number;
  readonly bytes: number;
}

async function open(wire: Wire, place: Place, all: Y.Doc): Promise<Opening> {
  const client = new Client(wire, place);
  await within(LONG_MS, 'the document', client.synced);
  const syncedMs = client.syncedAt - client.startedAt;
  const cardsAtSync = cardsOf(client.doc).size;
  const complete = (): boolean => holds(client.doc, all);
  const wholeAtSync = complete();
  for (const end = Date.now() + LONG_MS; !complete() && Date.now() < end;) await sleep(2);
  const wholeMs = performance.now() - client.startedAt;
  const whole = complete();
  client.leave();
  return { syncedMs, wholeMs: wholeAtSync ? syncedMs : wholeMs, whole, cardsAtSync, bytes: client.bytesIn };
}

export async function cold(id: string, options: Cold) {
  const peer = contender(id);
  const { doc, log } = history(options);
  const server = new ServerProcess(peer);
  await server.start();
  const place = await server.makeRoom();
  const writer = new Client(peer.wire, place);
  await writer.synced;
  const pushed = performance.now();
  for (const [i, update] of log.entries()) {
    Y.applyUpdate(writer.doc, update);
    if (i % 200 > 0) continue;
    while (writer.waiting > MOST_WAITING) await sleep(5);
    await sleep(0);
  }
  // It has arrived when somebody else sees all of it.
  for (const end = Date.now() + LONG_MS; !(await open(peer.wire, place, doc)).whole && Date.now() < end;)
    await sleep(200);
  const pushMs = performance.now() - pushed;

  const colds: Opening[] = [];
  for (let i = 0; i < options.openings; i += 1) {
    if (i === 0) await sleep(REST_MS);
    writer.leave();
    await server.stop();
    await server.start();
    await sleep(500);
    colds.push(await open(peer.wire, place, doc));
    await sleep(200);
  }
  const stay = new Client(peer.wire, place);
  await stay.synced;
  await sleep(2_000);
  const warms: Opening[] = [];
  for (let i = 0; i < options.openings; i += 1) warms.push(await open(peer.wire, place, doc));
  const { memory } = usage(server.pid);
  await server.signal('SIGKILL');
  return {
    updates: log.length,
    pushSeconds: round(pushMs / 1000, 1),
    coldSyncedMs: round(median(colds.map((one) => one.syncedMs)), 0),
    coldWholeMs: round(median(colds.map((one) => one.wholeMs)), 0),
    coldRange: [Math.min, Math.max].map((f) => round(f(...colds.map((one) => one.wholeMs)), 0)),
    /** Cards that were there when the server called the document complete, at the worst opening. */
    cardsAtFirstAnswer: Math.min(...colds.map((one) => one.cardsAtSync)),
    everWhole: colds.every((one) => one.whole),
    warmWholeMs: round(median(warms.map((one) => one.wholeMs)), 0),
    bytes: colds[0]?.bytes ?? 0,
    memory: round(memory, 0),
  };
}
