/** One client on one socket, speaking the contender's wire, counting bytes and what the server confirms. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import { MESSAGE, readNote, SYNC } from '../../src/doc/wire.ts';
import type { Wire } from './contenders.ts';

/** Hocuspocus's own messages, beside y-websocket's. */
const HOCUSPOCUS = { auth: 2, admitted: 2, syncReply: 4, syncStatus: 8 } as const;

export interface Place {
  readonly address: string;
  readonly room: string;
}

export class Client {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  /** Resolves when the server's document is here. */
  readonly synced: Promise<void>;
  readonly startedAt = performance.now();
  syncedAt = 0;
  bytesIn = 0;
  presenceIn = 0;
  /** Document messages that left, and how many of them the server confirmed. */
  sent = 0;
  confirmed = 0;
  failed: string | null = null;
  /** Called after an update from the wire was applied, with the time when it arrived. */
  onArrival: (at: number) => void = () => {};
  private readonly socket: WebSocket;
  private markSynced: () => void = () => {};

  constructor(
    private readonly wire: Wire,
    private readonly place: Place,
  ) {
    // Nobody leaves unseen in a bench; the timer of each of a thousand clients would only load the generator.
    clearInterval(this.awareness._checkInterval);
    this.synced = new Promise((resolve) => {
      this.markSynced = resolve;
    });
    this.socket = new WebSocket(place.address, { perMessageDeflate: false, handshakeTimeout: 15_000 });
    this.socket.binaryType = 'nodebuffer';
    this.socket.on('open', () => this.greet());
    this.socket.on('message', (data: Buffer) => this.hear(data));
    this.socket.on('error', (error) => (this.failed = error.message));
    this.socket.on('close', (code) => (this.failed ??= `closed with ${code}`));
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.sendDocument((encoder) => sync.writeUpdate(encoder, update));
    });
    this.awareness.on('update', (_change: unknown, origin: unknown) => {
      if (origin !== this) this.sendPresence();
    });
  }

  get waiting(): number {
    return this.socket.bufferedAmount;
  }

  point(x: number, y: number): void {
    this.awareness.setLocalState({ user: { name: 'Somebody', color: '#3355aa' }, cursor: { x, y } });
  }

  leave(): void {
    this.failed ??= 'left';
    this.awareness.destroy();
    this.socket.terminate();
  }

  /** @returns whether it left */
  private send(write: (encoder: encoding.Encoder) => void): boolean {
    if (this.socket.readyState !== WebSocket.OPEN) return false;
    const encoder = encoding.createEncoder();
    if (this.wire === 'hocuspocus') encoding.writeVarString(encoder, this.place.room);
    write(encoder);
    this.socket.send(encoding.toUint8Array(encoder));
    return true;
  }

  private sendSync(write: (encoder: encoding.Encoder) => void): boolean {
    return this.send((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.sync);
      write(encoder);
    });
  }

  private sendDocument(write: (encoder: encoding.Encoder) => void): void {
    if (this.sendSync(write)) this.sent += 1;
  }

  private sendPresence(): void {
    this.send((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.awareness);
      encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.awareness, [this.doc.clientID]));
    });
  }

  private greet(): void {
    if (this.wire === 'relay') return this.arrive();
    if (this.wire === 'y-websocket') return this.askForDocument();
    this.send((encoder) => {
      encoding.writeVarUint(encoder, HOCUSPOCUS.auth);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, 'bench');
      encoding.writeVarString(encoder, '4.7.0');
    });
    return undefined;
  }

  private askForDocument(): void {
    this.sendSync((encoder) => sync.writeSyncStep1(encoder, this.doc));
  }

  private arrive(): void {
    if (this.syncedAt > 0) return;
    this.syncedAt = performance.now();
    this.markSynced();
  }

  private hear(data: Buffer): void {
    const at = performance.now();
    this.bytesIn += data.byteLength;
    const decoder = decoding.createDecoder(data);
    const type = this.readType(decoder);
    if (type === MESSAGE.sync) this.hearDocument(decoder, at);
    else if (type === MESSAGE.awareness) {
      this.presenceIn += 1;
      applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this);
    } else if (type === MESSAGE.note) {
      const note = readNote(decoder);
      if (note?.kind === 'saved') this.confirmed = Math.max(this.confirmed, note.count);
    }
  }

  /** The type as y-websocket numbers it; what only Hocuspocus says is dealt with here. */
  private readType(decoder: decoding.Decoder): number {
    if (this.wire !== 'hocuspocus') return decoding.readVarUint(decoder);
    decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    if (type === HOCUSPOCUS.auth && decoding.readVarUint(decoder) === HOCUSPOCUS.admitted)
      this.askForDocument();
    // One for each document message, in their order.
    if (type === HOCUSPOCUS.syncStatus) this.confirmed += 1;
    return type === HOCUSPOCUS.syncReply ? MESSAGE.sync : type;
  }

  private hearDocument(decoder: decoding.Decoder, at: number): void {
    const step = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (step === SYNC.step1) {
      if (this.wire !== 'relay')
        this.sendDocument((encoder) => sync.writeSyncStep2(encoder, this.doc, payload));
      return;
    }
    Y.applyUpdate(this.doc, payload, this);
    this.onArrival(at);
    if (step === SYNC.step2) this.arrive();
  }
}
