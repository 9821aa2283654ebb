/** Awareness updates of y-protocols, read as far as a server needs: who, how new, and words that every client can parse. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export interface PresenceEntry {
  readonly clientId: number;
  readonly clock: number;
  /** JSON of an object; null for somebody who left. */
  readonly state: string | null;
  /** True where the state drags cards, which others then see move. */
  readonly drags: boolean;
}

/** As large as a client id of Yjs gets. */
const MOST_CLIENT_ID = 2 ** 32 - 1;

/** @throws on anything that would make a client throw */
export function readPresence(bytes: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(bytes);
  const count = decoding.readVarUint(decoder);
  const entries: PresenceEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const state = decoding.readVarString(decoder);
    const read: unknown = JSON.parse(state);
    if (clientId > MOST_CLIENT_ID || typeof read !== 'object' || Array.isArray(read))
      throw new Error('This is nobody’s presence.');
    const drags = ((read as { dragging?: unknown } | null)?.dragging ?? null) !== null;
    entries.push({ clientId, clock, state: read === null ? null : state, drags });
  }
  if (decoding.hasContent(decoder)) throw new Error('More than it says.');
  return entries;
}

export function writePresence(entries: readonly PresenceEntry[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { clientId, clock, state } of entries) {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state ?? 'null');
  }
  return encoding.toUint8Array(encoder);
}
