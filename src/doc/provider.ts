/**
 * The connection of one document to its room: y-websocket's provider, wrapped so that it can say truthfully what the server has on disk.
 *
 * How the truth is counted. Every document message that leaves on a connection has a number; the server confirms numbers once they are on
 * disk. What a message covers is the count of local changes made when it left. Messages on a fresh connection cover nothing until the
 * step 2 of the handshake, which carries everything that the server lacked; after it each message covers all changes up to then.
 */
import * as Y from 'yjs';
import { Awareness, removeAwarenessStates } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import { CAN, onlyReads, type Role } from '../core/model/index.ts';
import {
  ANNOUNCE,
  closeName,
  isDocumentMessage,
  isFinal,
  MESSAGE,
  protocolsWith,
  readNote,
  SYNC,
} from './wire.ts';

export interface SyncState {
  /** `offline` lasts through all attempts until the server answers; `closed` is final and has a code. */
  readonly connection: 'connecting' | 'online' | 'offline' | 'closed';
  /** The server's document is here. Stays true when the connection goes. */
  readonly synced: boolean;
  /** What the link may do; null until the server has said so once. */
  readonly role: Role | null;
  /** The public id that this device's records carry; null until the server has said so. */
  readonly you: string | null;
  /** Local changes that the server has not confirmed to be on its disk. 0 and `online` is "saved". */
  readonly unconfirmed: number;
  /** True while connected, synced, and every change up to this moment is on the server's disk. */
  readonly saved: boolean;
  /** When the server last confirmed something, in ms since 1970; null before. */
  readonly savedAt: number | null;
  /** Since when the connection is gone; null while it is there. */
  readonly offlineSince: number | null;
  /** Since when the server cannot write to its disk; null while it can. */
  readonly notSavedSince: number | null;
  /** The server dropped a change because the link may only view. */
  readonly changeRefused: boolean;
  /** Close code of wire.ts with which the server sent us away, for good or for now; null for a connection that was lost. */
  readonly closeCode: number | null;
}

export interface SyncOptions {
  /** Such as `wss://example.org/sync`; the project's id is added. */
  readonly url: string;
  readonly projectId: string;
  /** Key of the link, and the proof of its passphrase behind a dot. */
  readonly token: string;
  /** The secret by which this device is known again; null for one that takes no part in the discussion. */
  readonly device?: string | null;
  readonly doc: Y.Doc;
  readonly awareness?: Awareness;
  /** Changes of an earlier visit that are in the document and were never confirmed. */
  readonly unconfirmedBefore?: number;
  /** Handed in where there is no global WebSocket, as in Node 20. */
  readonly WebSocket?: typeof WebSocket;
}

export interface SyncProvider {
  readonly awareness: Awareness;
  readonly state: () => SyncState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Drops the connection and makes a new one at once; also after a final close. @param token used from now on */
  readonly reconnect: (token?: string) => void;
  readonly destroy: () => void;
}

/** How long a connection may say nothing, once doubted, before it is taken for dead. */
const SILENCE_MS = 4_000;
/** How long a connection may take to be made: a dead network can leave an attempt hanging for minutes. */
const ATTEMPT_MS = 15_000;

export function connectToRoom(options: SyncOptions): SyncProvider {
  const { doc, device = null } = options;
  const listeners = new Set<() => void>();
  const awareness = options.awareness ?? new Awareness(doc);

  let made = options.unconfirmedBefore ?? 0;
  let confirmed = 0;
  let sent = 0;
  /** Number of the handshake's step 2 on this connection; null until it has left. */
  let step2: number | null = null;
  let inFlight: { readonly count: number; readonly covers: number }[] = [];
  let doubt: ReturnType<typeof setTimeout> | null = null;
  let attempt: ReturnType<typeof setTimeout> | undefined;

  let state: SyncState = {
    connection: 'connecting',
    synced: false,
    role: null,
    you: null,
    unconfirmed: made,
    saved: false,
    savedAt: null,
    offlineSince: null,
    notSavedSince: null,
    changeRefused: false,
    closeCode: null,
  };
  const update = (patch: Partial<SyncState>): void => {
    const next = { ...state, ...patch, unconfirmed: made - confirmed };
    // A viewer has nothing to hand in: the server does not ask for a step 2.
    const handedIn =
      (next.role !== null && onlyReads(next.role)) || (step2 !== null && inFlight.length === 0);
    const saved =
      next.connection === 'online' &&
      next.synced &&
      handedIn &&
      next.unconfirmed === 0 &&
      next.notSavedSince === null;
    state = { ...next, saved };
    for (const listener of listeners) listener();
  };

  // Registered before y-websocket's own listener, so that a message that leaves covers the change that made it leave.
  const onUpdate = (_bytes: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction): void => {
    if (!transaction.local) return;
    made += 1;
    update({});
  };
  doc.on('update', onUpdate);

  const onSend = (data: unknown): void => {
    if (!(data instanceof Uint8Array) || !isDocumentMessage(data)) return;
    sent += 1;
    if (data[1] === SYNC.step2) step2 ??= sent;
    inFlight.push({ count: sent, covers: made });
    startDoubt(false);
    update({});
  };

  const provider = new WebsocketProvider(options.url, options.projectId, doc, {
    awareness,
    connect: false,
    // A sibling tab must not see an edit before the server's disk has it.
    disableBc: true,
    params: { ...ANNOUNCE },
    protocols: protocolsWith(options.token, device),
    WebSocketPolyfill: watchedSocket(options.WebSocket ?? WebSocket, onSend),
    shouldReconnect: (event) => !isFinal(event.code),
  });

  provider.messageHandlers[MESSAGE.note] = (_encoder, decoder) => {
    const note = readNote(decoder);
    switch (note?.kind) {
      case 'welcome':
        if (!CAN[note.role].edit && (state.role === null || CAN[state.role].edit)) writeAsNew(doc, awareness);
        return update({
          role: note.role,
          you: note.you === '' ? null : note.you,
          connection: 'online',
          offlineSince: null,
          closeCode: null,
          changeRefused: onlyReads(note.role) && made > confirmed,
        });
      case 'saved':
        return confirm(note.count);
      case 'notSaved':
        return update({ notSavedSince: state.notSavedSince ?? Date.now() });
      case 'refused':
        inFlight = inFlight.filter((message) => message.count !== note.count);
        return update({ changeRefused: true });
      default:
        return undefined;
    }
  };

  const confirm = (count: number): void => {
    const done = inFlight.filter((message) => message.count <= count);
    inFlight = inFlight.filter((message) => message.count > count);
    if (step2 !== null && count >= step2) {
      for (const message of done) confirmed = Math.max(confirmed, message.covers);
    }
    update({ savedAt: Date.now(), notSavedSince: null });
  };

  provider.on('status', ({ status }) => {
    clearTimeout(attempt);
    if (status === 'connecting') attempt = setTimeout(() => again(), ATTEMPT_MS);
    if (status === 'connected') {
      startDoubt(false);
      sent = 0;
      step2 = null;
      inFlight = [];
      // Peers have seen our last clock go; only a newer one brings us back before the next renewal.
      awareness.setLocalState(awareness.getLocalState());
    }
    if (status === 'disconnected') {
      // y-websocket forgets the states of peers but not their clocks, and would not take the same states again.
      for (const id of awareness.meta.keys()) if (id !== doc.clientID) awareness.meta.delete(id);
    }
  });
  provider.on('sync', (synced: boolean) => {
    if (synced) update({ synced: true, connection: 'online', offlineSince: null, closeCode: null });
  });
  provider.on('connection-close', (event) => {
    stopDoubt();
    inFlight = [];
    if (event !== null && isFinal(event.code)) return;
    const closeCode = event !== null && closeName(event.code) !== null ? event.code : null;
    update({
      connection: 'offline',
      offlineSince: state.offlineSince ?? Date.now(),
      notSavedSince: null,
      closeCode,
    });
  });
  provider.on('closed', ({ code }) => update({ connection: 'closed', closeCode: code }));

  /**
   * A dead network does not close sockets for minutes. After some seconds without a word the server is asked for one, after some more the
   * connection is made anew.
   */
  const startDoubt = (asked: boolean): void => {
    if (doubt !== null || !provider.wsconnected) return;
    if (asked) provider.ws?.send(Uint8Array.of(MESSAGE.queryAwareness));
    const heard = provider.wsLastMessageReceived;
    doubt = setTimeout(() => {
      doubt = null;
      if (!provider.wsconnected) return;
      if (provider.wsLastMessageReceived !== heard) {
        if (inFlight.length > 0) startDoubt(false);
      } else if (asked) again();
      else startDoubt(true);
    }, SILENCE_MS);
  };
  const again = (): void => {
    provider.disconnect();
    provider.connect();
  };
  const stopDoubt = (): void => {
    clearTimeout(attempt);
    if (doubt !== null) clearTimeout(doubt);
    doubt = null;
  };
  const onNetwork = (): void => (provider.wsconnected ? startDoubt(true) : wake());
  const wake = (): void => {
    if (state.connection === 'offline') again();
  };
  const target = typeof window === 'undefined' ? null : window;
  target?.addEventListener('offline', onNetwork);
  target?.addEventListener('online', onNetwork);

  provider.connect();

  return {
    awareness,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reconnect: (token) => {
      provider.disconnect();
      if (token !== undefined) provider.protocols = protocolsWith(token, device);
      update({ connection: 'connecting', closeCode: null, changeRefused: false });
      provider.connect();
    },
    destroy: () => {
      listeners.clear();
      stopDoubt();
      target?.removeEventListener('offline', onNetwork);
      target?.removeEventListener('online', onNetwork);
      doc.off('update', onUpdate);
      provider.destroy();
      if (!options.awareness) awareness.destroy();
    },
  };
}

/**
 * Gives the document's next edits a new author's number where this one has edited already. A server that lets somebody only comment asks that
 * everything under their number is a comment of theirs.
 */
function writeAsNew(doc: Y.Doc, awareness: Awareness): void {
  if (!doc.store.clients.has(doc.clientID)) return;
  const state = awareness.getLocalState();
  removeAwarenessStates(awareness, [awareness.clientID], 'new number');
  const fresh = new Y.Doc();
  doc.clientID = fresh.clientID;
  awareness.clientID = fresh.clientID;
  fresh.destroy();
  awareness.setLocalState(state);
}

/** The given WebSocket, telling what leaves on it. Counting here, and not where y-websocket decides to send, cannot miscount. */
function watchedSocket(Base: typeof WebSocket, onSend: (data: unknown) => void): typeof WebSocket {
  return class extends Base {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      onSend(data);
      super.send(data);
    }
  };
}
