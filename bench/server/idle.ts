/**
 * Memory of a server for quiet connections, each with a document of 30 cards of its own, until it holds as much as it may. The other end is a
 * bare socket without a document, so that the generator stays small.
 */
import { once } from 'node:events';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import { MESSAGE } from '../../src/doc/wire.ts';
import { Client, type Place } from './client.ts';
import { contender, type Contender } from './contenders.ts';
import { randomFrom, round, sleep, usage, within } from './figures.ts';
import { ServerProcess } from './serverProcess.ts';
import { seed } from './workload.ts';

export interface Idle {
  /** Connections at most. */
  readonly most: number;
  /** Stops when the server holds this many MB. */
  readonly memory: number;
  /** Stops after this many seconds. */
  readonly seconds: number;
}

const CARDS = 30;
const AT_ONCE = 50;
const STEP = 500;
/** Before memory is read: time for a server to let go of what a quiet room does not need. */
const REST_MS = 1_500;
const LAST_REST_MS = 12_000;

function message({ wire }: Contender, place: Place, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  if (wire === 'hocuspocus') encoding.writeVarString(encoder, place.room);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

async function connect(peer: Contender, place: Place, document: Uint8Array): Promise<WebSocket> {
  const socket = new WebSocket(place.address, { perMessageDeflate: false });
  await within(20_000, 'a connection', once(socket, 'open'));
  const send = (write: (encoder: encoding.Encoder) => void): void => socket.send(message(peer, place, write));
  if (peer.wire === 'hocuspocus') {
    const admitted = once(socket, 'message');
    send((encoder) => {
      encoding.writeVarUint(encoder, 2);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, 'bench');
      encoding.writeVarString(encoder, '4.7.0');
    });
    await within(20_000, 'the admission', admitted);
  }
  send((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    sync.writeSyncStep1(encoder, new Y.Doc());
  });
  send((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    sync.writeUpdate(encoder, document);
  });
  return socket;
}

export async function idle(id: string, { most, memory, seconds }: Idle) {
  const peer = contender(id);
  const server = new ServerProcess(peer);
  await server.start();
  const doc = new Y.Doc();
  seed(doc, CARDS, randomFrom(3));
  const document = Y.encodeStateAsUpdate(doc);
  const base = usage(server.pid).memory;
  const sockets: WebSocket[] = [];
  const places: Place[] = [];
  const end = Date.now() + seconds * 1000;
  while (sockets.length < most && usage(server.pid).memory < memory && Date.now() < end) {
    for (let made = 0; made < STEP; made += AT_ONCE) {
      const batch = Array.from({ length: AT_ONCE }, async () => {
        const place = await server.makeRoom();
        places.push(place);
        return connect(peer, place, document);
      });
      sockets.push(...(await Promise.all(batch)));
    }
    await sleep(REST_MS);
  }
  await sleep(LAST_REST_MS);
  const held = usage(server.pid).memory;
  const open = sockets.filter((socket) => socket.readyState === WebSocket.OPEN).length;
  const whole = peer.wire === 'relay' ? null : await isWhole(peer, places[0], doc);
  for (const socket of sockets) socket.terminate();
  await server.signal('SIGKILL');
  return {
    connections: open,
    documentBytes: document.byteLength,
    baseMemory: round(base, 0),
    memory: round(held, 0),
    kilobytesEach: round(((held - base) * 1024) / open, 1),
    /** The document of the first connection, asked for again. */
    whole,
  };
}

async function isWhole(peer: Contender, place: Place | undefined, doc: Y.Doc): Promise<boolean> {
  if (!place) return false;
  const reader = new Client(peer.wire, place);
  await within(20_000, 'a document', reader.synced);
  const same = Y.getState(reader.doc.store, doc.clientID) === Y.getState(doc.store, doc.clientID);
  reader.leave();
  return same;
}
