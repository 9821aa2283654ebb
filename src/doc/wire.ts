/**
 * What client and server say to each other, for both ends: message numbers, close codes, and the notes that travel beside the standard
 * y-websocket protocol. Any y-websocket client can join; only a client that announces itself in the address gets notes.
 * No Node, no DOM. The page for readers is docs/protocol.md.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { isRole, SCHEMA_VERSION, type Role } from '../core/model/index.ts';

/** First number of a message. 0 to 3 are y-websocket's own. */
export const MESSAGE = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, note: 100 } as const;

/** Second number of a sync message (y-protocols). `step2` and `update` carry a document update. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** Largest message that the server takes, in bytes. */
export const MAX_MESSAGE = 4 * 1024 * 1024;

export const SYNC_PATH = '/sync';

/**
 * The name of the subprotocol. Beside it, in the same header, stand the link's key and the device's secret, which so are in no address:
 * proxies write addresses to their logs. The server answers with the name alone.
 */
export const PROTOCOL = 'throughline';
const KEY_PROTOCOL = /^key\.([\w.-]+)$/;
const DEVICE_PROTOCOL = /^device\.([\w-]{22,64})$/;

/** What a client offers as subprotocols. A key that could not stand there could not open anything either. */
export const protocolsWith = (key: string, device: string | null): string[] => [
  PROTOCOL,
  ...[`key.${key}`].filter((one) => KEY_PROTOCOL.test(one)),
  ...[`device.${device}`].filter((one) => DEVICE_PROTOCOL.test(one)),
];

/** The key in the header of subprotocols that a client offers; null without one. */
export const keyIn = (protocols: string): string | null => firstIn(protocols, KEY_PROTOCOL);

/** The device's secret there, by which the server knows whose comments are whose; null without one. */
export const deviceIn = (protocols: string): string | null => firstIn(protocols, DEVICE_PROTOCOL);

function firstIn(protocols: string, pattern: RegExp): string | null {
  const found = protocols.split(',').flatMap((one) => pattern.exec(one.trim())?.[1] ?? []);
  return found[0] ?? null;
}

/** Parameters by which our client announces itself and the version of the document it writes. */
export const ANNOUNCE = { client: 'throughline', schema: String(SCHEMA_VERSION) } as const;

/**
 * Why a connection was closed. As y-websocket has it, 4400 to 4499 are final (coming again cannot help) and all others, 4500 to
 * 4599 among them, are worth another try. Two standard codes are used where the WebSocket library or the standard says so.
 */
export const CLOSE = {
  /** The server stops or starts again. */
  restarting: 1012,
  /** One message is larger than MAX_MESSAGE. */
  messageTooLarge: 1009,
  /** Bytes that are not a message of this protocol. */
  notUnderstood: 4400,
  /** No such project, or the link's key does not open it. One code for both, so that nobody can probe for projects. */
  linkUnknown: 4401,
  /** The link was revoked, got a new key or has come to its end, or the person belongs to the project no longer. */
  linkEnded: 4403,
  /** The link asks for a passphrase, and the right one was not given or is too long ago. */
  passphraseNeeded: 4404,
  /** Whoever came in by signing in has signed out in this browser, or the sign-in is over. */
  signedOut: 4405,
  /** The page is older than the server's document: it must be loaded again. */
  clientTooOld: 4409,
  /** The page is newer than the server. */
  serverTooOld: 4410,
  /** With this change the document would outgrow what the server keeps. */
  documentTooLarge: 4413,
  /** The document cannot be read from the server's disk just now. */
  unavailable: 4500,
  /** The server cannot write and holds as much unsaved work as it may. */
  notSaved: 4507,
  /** As many people as one project takes are there. */
  roomFull: 4508,
  /** This address has too many connections or projects open. */
  tooMany: 4509,
  /** This address has tried too many keys that open nothing. */
  tooManyTries: 4510,
  /** More messages or bytes per second than a person makes. */
  tooFast: 4529,
  /** Everybody in this project together sends more than the server takes. */
  roomTooFast: 4530,
} as const;

export type CloseName = keyof typeof CLOSE;

/** Name of a close code, for its sentence `server.close.<name>`; null for a code that is not ours. */
export function closeName(code: number): CloseName | null {
  const found = Object.entries(CLOSE).find(([, value]) => value === code);
  return found ? (found[0] as CloseName) : null;
}

/** True where connecting again with the same page, link and work cannot succeed. */
export const isFinal = (code: number): boolean =>
  code === CLOSE.messageTooLarge || (code >= 4400 && code < 4500);

/**
 * Notes from the server to a client that announced itself. `count` says how many document messages (step2 or update) of this connection
 * the note is about, counted from 1 in the order in which they were sent.
 */
export type Note =
  /** First of all, and again whenever it changes: what this link may do. */
  | {
      readonly kind: 'welcome';
      readonly role: Role;
      /** The public id that this device's records of the discussion carry; empty for a device that sent no secret. */
      readonly you: string;
    }
  /** The first `count` document messages are on the server's disk. Also takes back `notSaved`. */
  | { readonly kind: 'saved'; readonly count: number }
  /** The server cannot write to its disk. What it holds is kept and tried again; nobody sees it until it is on disk. */
  | { readonly kind: 'notSaved' }
  /** Document message number `count` was dropped. The reason is one of those that the room's guard gives, such as `mayOnlyView`. */
  | { readonly kind: 'refused'; readonly count: number; readonly reason: string };

const NOTE = { welcome: 0, saved: 1, notSaved: 2, refused: 3 } as const;

export function encodeNote(note: Note): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.note);
  encoding.writeVarUint(encoder, NOTE[note.kind]);
  if (note.kind === 'welcome') {
    encoding.writeVarString(encoder, note.role);
    encoding.writeVarString(encoder, note.you);
  }
  if (note.kind === 'saved' || note.kind === 'refused') encoding.writeVarUint(encoder, note.count);
  if (note.kind === 'refused') encoding.writeVarString(encoder, note.reason);
  return encoding.toUint8Array(encoder);
}

/** Reads a note whose first number has been read already; null for a kind that this version does not know. */
export function readNote(decoder: decoding.Decoder): Note | null {
  switch (decoding.readVarUint(decoder)) {
    case NOTE.welcome: {
      const role = decoding.readVarString(decoder);
      // An older server says nothing behind the role.
      const you = decoding.hasContent(decoder) ? decoding.readVarString(decoder) : '';
      return isRole(role) ? { kind: 'welcome', role, you } : null;
    }
    case NOTE.saved:
      return { kind: 'saved', count: decoding.readVarUint(decoder) };
    case NOTE.notSaved:
      return { kind: 'notSaved' };
    case NOTE.refused:
      return {
        kind: 'refused',
        count: decoding.readVarUint(decoder),
        // An older server gives none; there was only this one.
        reason: decoding.hasContent(decoder) ? decoding.readVarString(decoder) : 'mayOnlyView',
      };
    default:
      return null;
  }
}

/** True for bytes that carry a document update. Both numbers are below 128 and therefore one byte each. */
export const isDocumentMessage = (bytes: Uint8Array): boolean =>
  bytes[0] === MESSAGE.sync && (bytes[1] === SYNC.step2 || bytes[1] === SYNC.update);
