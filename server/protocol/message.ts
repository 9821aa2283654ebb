/** Bytes from a client ↔ what they ask for. Pure; garbage becomes `null`, never an exception. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '../../src/doc/wire.ts';

export type ClientMessage =
  | { readonly kind: 'stateWanted'; readonly stateVector: Uint8Array }
  /** A document update. `step2` is the answer of the handshake. */
  | {
      readonly kind: 'update';
      readonly update: Uint8Array;
      readonly step2: boolean;
      readonly empty: boolean;
      readonly structs: boolean;
    }
  | { readonly kind: 'presence'; readonly states: Uint8Array }
  | { readonly kind: 'presenceWanted' };

export function readMessage(bytes: Uint8Array): ClientMessage | null {
  try {
    return read(decoding.createDecoder(bytes));
  } catch {
    return null;
  }
}

function read(decoder: decoding.Decoder): ClientMessage | null {
  const type = decoding.readVarUint(decoder);
  if (type === MESSAGE.queryAwareness) return { kind: 'presenceWanted' };
  if (type === MESSAGE.awareness) return { kind: 'presence', states: decoding.readVarUint8Array(decoder) };
  if (type !== MESSAGE.sync) return null;
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (step === SYNC.step1) {
    Y.decodeStateVector(payload);
    return { kind: 'stateWanted', stateVector: payload };
  }
  if (step !== SYNC.step2 && step !== SYNC.update) return null;
  const { structs, ds } = Y.decodeUpdate(payload);
  return {
    kind: 'update',
    update: payload,
    step2: step === SYNC.step2,
    structs: structs.length > 0,
    empty: structs.length === 0 && ds.clients.size === 0,
  };
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
export const askState = (doc: Y.Doc): Uint8Array => sync(SYNC.step1, Y.encodeStateVector(doc));
/** What a client lacks. */
export const sendState = (doc: Y.Doc, stateVector: Uint8Array): Uint8Array =>
  sync(SYNC.step2, Y.encodeStateAsUpdate(doc, stateVector));
export const sendUpdate = (update: Uint8Array): Uint8Array => sync(SYNC.update, update);
export const sendPresence = (states: Uint8Array): Uint8Array =>
  message(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, states));
