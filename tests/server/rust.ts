/**
 * Yjs as it was written anew in Rust, on a bare socket. The framing is written by hand from the description of y-protocols, so that nothing
 * of ours and nothing of the JavaScript library can agree with itself here.
 */
import { onTestFinished } from 'vitest';
import { WebSocket, type RawData } from 'ws';
import { applyUpdate, encodeStateAsUpdate, encodeStateVector, YDoc } from 'ywasm';
import { becomes } from './kit.ts';

const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const STEP1 = 0;
const STEP2 = 1;
const UPDATE = 2;

/** A whole number in groups of seven bits, the lowest first; the eighth bit says that more follow. */
function writeNumber(n: number): number[] {
  const bytes: number[] = [];
  let rest = n;
  while (rest > 127) {
    bytes.push(128 + (rest % 128));
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
const writeBytes = (bytes: Uint8Array): number[] => [...writeNumber(bytes.length), ...bytes];

class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}
  number(): number {
    let n = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error('The server’s message ends too early');
      n += (byte % 128) * unit;
      if (byte < 128) return n;
    }
  }
  block(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** What others say about themselves, by the number of their document. */
type Present = ReadonlyMap<number, unknown>;

export class RustClient {
  readonly doc: YDoc;
  readonly present = new Map<number, unknown>();
  /** Reasons that the server gave for not taking something. */
  readonly denied: string[] = [];
  /** The server's document has arrived. */
  synced = false;
  private socket: WebSocket | null = null;
  private clock = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly address: string) {
    this.doc = new YDoc({});
    const updates = this.doc.onUpdate((update: Uint8Array, { origin }: { origin: unknown }) => {
      if (origin !== this.address) this.send(SYNC, UPDATE, ...writeBytes(update));
      // Not while Rust still holds its document.
      queueMicrotask(() => this.tell());
    });
    onTestFinished(() => {
      this.leave();
      updates.free();
    });
    this.join();
  }

  join(): void {
    const socket = new WebSocket(this.address, { perMessageDeflate: false });
    this.socket = socket;
    socket.on('open', () => this.send(SYNC, STEP1, ...writeBytes(encodeStateVector(this.doc))));
    socket.on('message', (data: RawData) => {
      this.hear(new Reader(new Uint8Array(data as Buffer)));
      this.tell();
    });
    socket.on('error', () => undefined);
  }

  leave(): void {
    this.socket?.terminate();
    this.socket = null;
    this.synced = false;
    this.present.clear();
  }

  says(state: unknown): void {
    this.clock += 1;
    const entry = [
      ...writeNumber(1),
      ...writeNumber(this.doc.id),
      ...writeNumber(this.clock),
      ...writeBytes(new TextEncoder().encode(JSON.stringify(state))),
    ];
    this.send(AWARENESS, ...writeBytes(Uint8Array.from(entry)));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  becomes(what: string, isTrue: () => boolean): Promise<void> {
    return becomes(what, isTrue, this.subscribe);
  }

  private send(...bytes: number[]): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(Uint8Array.from(bytes));
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private hear(message: Reader): void {
    const kind = message.number();
    if (kind === SYNC) this.hearSync(message.number(), message.block());
    else if (kind === AWARENESS) this.hearPresence(new Reader(message.block()));
    else if (kind === AUTH && message.number() === 0)
      this.denied.push(new TextDecoder().decode(message.block()));
    else throw new Error(`The server said something that the protocol does not know: ${kind}`);
  }

  private hearSync(step: number, bytes: Uint8Array): void {
    if (step === STEP1) {
      this.send(SYNC, STEP2, ...writeBytes(encodeStateAsUpdate(this.doc, bytes)));
      return;
    }
    applyUpdate(this.doc, bytes, this.address);
    if (step === STEP2) this.synced = true;
  }

  private hearPresence(entries: Reader): void {
    for (let count = entries.number(); count > 0; count -= 1) {
      const id = entries.number();
      entries.number();
      const state = JSON.parse(new TextDecoder().decode(entries.block())) as unknown;
      if (state === null) this.present.delete(id);
      else this.present.set(id, state);
    }
  }
}

export const namesIn = (present: Present): unknown[] =>
  [...present.values()].flatMap((state) => (state as { name?: unknown }).name ?? []).toSorted();
