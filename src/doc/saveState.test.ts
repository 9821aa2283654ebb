/** Whatever happens on the line, the saved state never says more than the server's disk holds. */
import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { Role } from '../core/model/index.ts';
import { connectToRoom, type SyncProvider } from './provider.ts';
import { saveStateOf } from './saveState.ts';
import { CLOSE, encodeNote, isDocumentMessage, isFinal, MESSAGE, SYNC, type Note } from './wire.ts';

/** One connection, whose other end the test plays. */
class Line {
  static newest: Line | null = null;
  readyState = 0;
  binaryType = '';
  readonly heard: Uint8Array[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: Uint8Array }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    Line.newest = this;
  }
  send(data: Uint8Array): void {
    this.heard.push(data);
  }
  close(): void {
    this.end(1005);
  }
  end(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

/** A server that is honest: it confirms, in order, what it has put on its disk. */
class Server {
  readonly disk = new Y.Doc();
  /** The code with which it last sent somebody away for good. */
  final: number | null = null;
  private line: Line | null = null;
  private done = 0;
  private role: Role = 'editor';

  private get open(): Line | null {
    return this.line?.readyState === 1 ? this.line : null;
  }
  private tell(bytes: Uint8Array): void {
    this.open?.onmessage?.({ data: bytes });
  }
  private note(note: Note): void {
    this.tell(encodeNote(note));
  }
  private sync(step: number, payload: Uint8Array): void {
    const e = encoding.createEncoder();
    encoding.writeVarUint(e, MESSAGE.sync);
    encoding.writeVarUint(e, step);
    encoding.writeVarUint8Array(e, payload);
    this.tell(encoding.toUint8Array(e));
  }

  take(role: Role): void {
    if (Line.newest?.readyState !== 0) return;
    this.line = Line.newest;
    this.line.readyState = 1;
    this.done = 0;
    this.role = role;
    this.line.onopen?.();
    this.note({ kind: 'welcome', role, you: 'link' });
  }
  ask(): void {
    if (this.role === 'editor') this.sync(SYNC.step1, Y.encodeStateVector(this.disk));
  }
  answer(): void {
    const asked = this.open?.heard.find((bytes) => bytes[0] === MESSAGE.sync && bytes[1] === SYNC.step1);
    if (asked) this.sync(SYNC.step2, Y.encodeStateAsUpdate(this.disk, payloadOf(asked)));
  }
  remote(): void {
    const before = Y.encodeStateVector(this.disk);
    this.disk.getArray('others').push([1]);
    this.sync(SYNC.update, Y.encodeStateAsUpdate(this.disk, before));
  }
  /** Deals with at most so many of the document messages that have arrived. */
  work(most: number): void {
    const messages = this.open?.heard.filter(isDocumentMessage) ?? [];
    for (const message of messages.slice(this.done, this.done + most)) {
      this.done += 1;
      if (this.role === 'editor') Y.applyUpdate(this.disk, payloadOf(message));
      else this.note({ kind: 'refused', count: this.done, reason: 'mayOnlyView' });
    }
    if (this.role === 'editor' && this.done > 0) this.note({ kind: 'saved', count: this.done });
  }
  fail(): void {
    this.note({ kind: 'notSaved' });
  }
  end(code: number): void {
    if (this.open && isFinal(code)) this.final = code;
    this.open?.end(code);
  }
}

function payloadOf(message: Uint8Array): Uint8Array {
  const decoder = decoding.createDecoder(message);
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
  return decoding.readVarUint8Array(decoder);
}

const event = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ what: 'edit' } as const) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      { what: 'take', role: 'editor' } as const,
      { what: 'take', role: 'viewer' } as const,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      { what: 'ask' } as const,
      { what: 'answer' } as const,
      { what: 'remote' } as const,
    ),
  },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('work' as const), most: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { what: 'fail' } as const,
      { what: 'wait' } as const,
      { what: 'again' } as const,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('end' as const),
      code: fc.constantFrom(
        1006,
        CLOSE.restarting,
        CLOSE.roomFull,
        CLOSE.notSaved,
        CLOSE.linkUnknown,
        CLOSE.documentTooLarge,
      ),
    }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function happen(one: Event, server: Server, doc: Y.Doc, provider: SyncProvider): void {
  switch (one.what) {
    case 'edit':
      return doc.getArray('own').push([1]);
    case 'take':
      return server.take(one.role);
    case 'work':
      return server.work(one.most);
    case 'end':
      return server.end(one.code);
    case 'wait':
      return void vi.advanceTimersByTime(3_000);
    case 'again':
      return provider.reconnect();
    default:
      return server[one.what]();
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is one of the few states, and never says more than the disk of the server holds, whatever happens on the line', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const doc = new Y.Doc();
      const server = new Server();
      const provider = connectToRoom({
        url: 'ws://localhost/sync',
        projectId: 'p',
        token: 'k',
        doc,
        WebSocket: Line as unknown as typeof WebSocket,
      });
      const look = (): void => {
        const made = doc.getArray('own').length;
        const missing = made - server.disk.getArray('own').length;
        const state = saveStateOf(provider.state(), 0, 0);
        seen.add(state.kind);
        if (state.kind === 'saved') expect(missing).toBe(0);
        // More than is missing may be counted, where a confirmation was lost on the way; never less.
        if (state.kind === 'offline' || state.kind === 'notTaken')
          expect(state.changes).toBeGreaterThanOrEqual(missing);
        if (state.kind === 'refused') expect(state.code).toBe(server.final);
      };
      provider.subscribe(look);
      for (const one of events) {
        happen(one, server, doc, provider);
        look();
      }
      provider.destroy();
      doc.destroy();
    }),
    { numRuns: 1_500 },
  );
  expect([...seen].toSorted()).toEqual([
    'connecting',
    'notSaved',
    'notTaken',
    'offline',
    'refused',
    'saved',
    'saving',
  ]);
});

it('is saved in the end, once the line holds and the server has dealt with everything', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const doc = new Y.Doc();
      const server = new Server();
      const provider = connectToRoom({
        url: 'ws://localhost/sync',
        projectId: 'p',
        token: 'k',
        doc,
        WebSocket: Line as unknown as typeof WebSocket,
      });
      for (const one of events) happen(one, server, doc, provider);
      provider.reconnect();
      server.take('editor');
      server.ask();
      server.answer();
      server.work(Infinity);
      expect(saveStateOf(provider.state(), 0, 0).kind).toBe('saved');
      expect(server.disk.getArray('own').length).toBe(doc.getArray('own').length);
      provider.destroy();
      doc.destroy();
    }),
    { numRuns: 500 },
  );
});

it('does not wait for ever on a line that never opens, nor on one that opens and stays silent', () => {
  const doc = new Y.Doc();
  const provider = connectToRoom({
    url: 'ws://localhost/sync',
    projectId: 'p',
    token: 'k',
    doc,
    WebSocket: Line as unknown as typeof WebSocket,
  });
  const first = Line.newest!;
  vi.advanceTimersByTime(20_000);
  const second = Line.newest!;
  expect(second).not.toBe(first);
  expect(provider.state()).toMatchObject({ connection: 'offline', saved: false });
  second.readyState = 1;
  second.onopen?.();
  vi.advanceTimersByTime(10_000);
  expect(Line.newest).not.toBe(second);
  const server = new Server();
  server.take('editor');
  server.ask();
  server.answer();
  server.work(1);
  expect(saveStateOf(provider.state(), 0, 0).kind).toBe('saved');
  provider.destroy();
  doc.destroy();
});
