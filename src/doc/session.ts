/** An open project: the shared document, its connection, this device's own copy, and who else is here. */
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { PROJECT_ID, type Document, type Role } from '../core/model/index.ts';
import type { Person, SaveState, Session } from './api.ts';
import { openDeviceCopy, type DeviceCopy, type Remembered } from './deviceCopy.ts';
import { createPresence } from './presence.ts';
import { connectToRoom, type SyncOptions, type SyncProvider, type SyncState } from './provider.ts';
import { saveStateOf } from './saveState.ts';
import { createStore } from './store.ts';
import { CLOSE, SYNC_PATH } from './wire.ts';
import { tableOf } from './ytypes.ts';

export interface SessionOptions {
  readonly projectId: string;
  /** The secret of the link by which the person came. */
  readonly token: string;
  /** The secret by which this device is known again, in every project of this browser. */
  readonly device: string;
  /** What the server gave for the link's passphrase; null where none was said. */
  readonly proof?: string | null;
  /** Whose copy on this device it is where no link says so: two people may sign in on one device. */
  readonly signedInAs?: string;
  readonly person: Person;
}

/** What a session stands on. Tests hand in their own. */
export interface SessionParts {
  /** Address of the server's sync, such as `wss://example.org/sync`. */
  readonly url: string;
  readonly connect: (options: SyncOptions) => SyncProvider;
  readonly openCopy: (projectId: string, token: string, ydoc: Y.Doc, onChange: () => void) => DeviceCopy;
  readonly now: () => number;
}

/** Closed like this, nothing written here will ever reach the server: writing on would be work for nothing. */
const NO_MORE_WRITING: ReadonlySet<number> = new Set([
  CLOSE.linkUnknown,
  CLOSE.linkEnded,
  CLOSE.signedOut,
  CLOSE.clientTooOld,
  CLOSE.serverTooOld,
]);

const inBrowser = (): SessionParts => ({
  url: `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}${SYNC_PATH}`,
  connect: connectToRoom,
  openCopy: openDeviceCopy,
  now: () => Date.now(),
});

export function openSession(options: SessionOptions, parts: SessionParts = inBrowser()): Session {
  const { projectId, token, device, person } = options;
  let proof = options.proof ?? null;
  const ydoc = new Y.Doc();
  const awareness = new Awareness(ydoc);
  const presence = createPresence(awareness, person);
  const listeners = new Set<() => void>();
  const copy = parts.openCopy(projectId, token || (options.signedInAs ?? ''), ydoc, () => look());
  let provider: SyncProvider | null = null;
  let remembered: Remembered = { role: null, you: null, unconfirmed: 0 };
  let refused: Document | null = null;
  let saveState: SaveState = { kind: 'connecting' };
  let destroyed = false;

  const sync = (): SyncState | null => provider?.state() ?? null;
  // Until the server has said what the link may do, what it said last time counts; a stranger only reads.
  const role = (): Role => sync()?.role ?? remembered.role ?? 'viewer';
  const you = (): string | null => sync()?.you ?? remembered.you;
  const closed = (): boolean => {
    // What comes after a change that was refused hangs on it, and would be refused for ever.
    if (refused) return true;
    const code = sync()?.closeCode ?? null;
    return code !== null && NO_MORE_WRITING.has(code);
  };
  const store = createStore(ydoc, { author: () => presence.mine().person.name, by: you, role, closed });

  let arrived: () => void;
  const ready = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const look = (): void => {
    const state = sync();
    if (!state || destroyed) return;
    if (state.synced) arrived();
    if (state.changeRefused) refused ??= store.getSnapshot();
    copy.remember({ role: state.role ?? remembered.role, you: you(), unconfirmed: state.unconfirmed });
    const now = parts.now();
    const pending = copy.keeps() ? copy.pending() : 0;
    const next = saveStateOf(state, saveState.kind === 'saved' ? saveState.at : now, pending);
    if (JSON.stringify(next) !== JSON.stringify(saveState)) saveState = next;
    for (const listener of listeners) listener();
  };

  void copy.loaded.then((known) => {
    if (destroyed) return;
    remembered = known;
    if (tableOf(ydoc, 'project').has(PROJECT_ID)) arrived();
    // Only now, so that the server sends what the copy lacks, and changes of an earlier visit count as not yet saved.
    provider = parts.connect({
      url: parts.url,
      projectId,
      token: withProof(token, proof),
      device,
      doc: ydoc,
      awareness,
      unconfirmedBefore: known.unconfirmed,
    });
    provider.subscribe(look);
    look();
  });

  return {
    projectId,
    store,
    presence,
    role,
    you,
    refused: () => refused,
    discard: copy.discard,
    saveState: () => saveState,
    unlock: (given) => {
      proof = given;
      provider?.reconnect(withProof(token, proof));
    },
    keepsCopy: copy.keeps,
    ready,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy: () => {
      destroyed = true;
      listeners.clear();
      provider?.destroy();
      presence.destroy();
      awareness.destroy();
      copy.destroy();
      store.destroy();
      ydoc.destroy();
    },
  };
}

const withProof = (token: string, proof: string | null): string =>
  proof === null ? token : `${token}.${proof}`;
