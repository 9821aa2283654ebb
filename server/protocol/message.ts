/** Bytes from a client ↔ what they ask for. Pure; garbage becomes `null`, never an exception. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '../../src/doc/wire.ts';
import { readPresence, writePresence, type PresenceEntry } from './presence.ts';

/** An update's structs and deletions. */
export type UpdateContent = ReturnType<typeof Y.decodeUpdate>;

export interface UpdateMessage {
  readonly kind: 'update';
  readonly update: Uint8Array;
  readonly content: UpdateContent;
  /** What others get; the bytes as they came where that is the same. */
  readonly message: Uint8Array;
  /** True for the answer of the handshake, which may repeat what the room has. */
  readonly step2: boolean;
  /** True where the update holds nothing at all. */
  readonly empty: boolean;
}

export interface PresenceMessage {
  readonly kind: 'presence';
  readonly entries: readonly PresenceEntry[];
  readonly size: number;
  /** The bytes as they came. */
  readonly message: Uint8Array;
}

export type ClientMessage =
  | { readonly kind: 'stateWanted'; readonly stateVector: Uint8Array }
  | UpdateMessage
  | PresenceMessage
  | { readonly kind: 'presenceWanted' };

export function readMessage(bytes: Uint8Array): ClientMessage | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const message = read(decoder, bytes);
    // What is passed on as it came must hold nothing that nobody has looked at.
    return decoding.hasContent(decoder) ? null : message;
  } catch {
    return null;
  }
}

function read(decoder: decoding.Decoder, message: Uint8Array): ClientMessage | null {
  const type = decoding.readVarUint(decoder);
  if (type === MESSAGE.queryAwareness) return { kind: 'presenceWanted' };
  if (type === MESSAGE.awareness) {
    const bytes = decoding.readVarUint8Array(decoder);
    return { kind: 'presence', entries: readPresence(bytes), size: bytes.byteLength, message };
  }
  if (type !== MESSAGE.sync) return null;
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (step === SYNC.step1) {
    Y.decodeStateVector(payload);
    return { kind: 'stateWanted', stateVector: payload };
  }
  if (step !== SYNC.step2 && step !== SYNC.update) return null;
  const content = Y.decodeUpdate(payload);
  if (content.structs.some(pointsAhead)) return null;
  const empty = content.structs.length === 0 && content.ds.clients.size === 0;
  const step2 = step === SYNC.step2;
  return {
    kind: 'update',
    update: payload,
    content,
    message: step2 ? sendUpdate(payload) : message,
    step2,
    empty,
  };
}

/**
 * True for an item that hangs on a later item of its own author. Nobody writes such a thing, and Yjs, which waits for missing items of
 * others, stumbles over it in the middle of applying.
 */
function pointsAhead(struct: Y.Item | Y.GC | Y.Skip): boolean {
  if (!(struct instanceof Y.Item)) return false;
  const { client, clock } = struct.id;
  const parent: unknown = struct.parent;
  return [struct.origin, struct.rightOrigin, parent].some(
    (id) => id instanceof Y.ID && id.client === client && id.clock >= clock,
  );
}

const message = (type: number, write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
};

const sync = (step: number, payload: Uint8Array): Uint8Array =>
  message(MESSAGE.sync, (encoder) => {
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });

/** Asks a client for what the server lacks. */
export const askState = (stateVector: Uint8Array): Uint8Array => sync(SYNC.step1, stateVector);
/** What a client lacks. */
export const sendState = (update: Uint8Array): Uint8Array => sync(SYNC.step2, update);
export const sendUpdate = (update: Uint8Array): Uint8Array => sync(SYNC.update, update);
export const sendPresence = (entries: readonly PresenceEntry[]): Uint8Array =>
  message(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, writePresence(entries)));
/** The standard protocol's own "you may not", for clients that take no notes. */
export const sendDenied = (reason: string): Uint8Array =>
  message(MESSAGE.auth, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, reason);
  });

/** Whoever may not move cards does not make others see them move either. */
export function withoutDragging(message: PresenceMessage): PresenceMessage {
  const entries = message.entries.filter((entry) => !entry.drags);
  return entries.length === message.entries.length
    ? message
    : { ...message, entries, message: sendPresence(entries) };
}
