/** What server processes on one storage tell each other about who is in a project. Nothing of it is kept. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export type Told =
  /** Somebody at another process moved, came or went. */
  | {
      readonly kind: 'presence';
      /** Names the process. */
      readonly from: string;
      /** By which door that person came in, see `Owner`. */
      readonly door: string;
      /** As clients get it. */
      readonly message: Uint8Array;
    }
  /** A process has opened the project and wants to know who is here. */
  | { readonly kind: 'whoIsThere'; readonly from: string };

const KIND = { presence: 0, whoIsThere: 1 } as const;

export function encodeTold(told: Told): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, KIND[told.kind]);
  encoding.writeVarString(encoder, told.from);
  if (told.kind === 'presence') {
    encoding.writeVarString(encoder, told.door);
    encoding.writeVarUint8Array(encoder, told.message);
  }
  return encoding.toUint8Array(encoder);
}

/** Null for what this version does not know. */
export function readTold(bytes: Uint8Array): Told | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const kind = decoding.readVarUint(decoder);
    const from = decoding.readVarString(decoder);
    if (kind === KIND.whoIsThere) return { kind: 'whoIsThere', from };
    if (kind !== KIND.presence) return null;
    const door = decoding.readVarString(decoder);
    return { kind: 'presence', from, door, message: decoding.readVarUint8Array(decoder) };
  } catch {
    return null;
  }
}
