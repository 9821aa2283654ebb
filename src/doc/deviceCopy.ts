/** This device's own copy of a document (IndexedDB): a reload without a network keeps the work, and a project opens at once. */
import { getAllKeysValues, rtop, transact } from 'lib0/indexeddb';
import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { isRole, type Role } from '../core/model/index.ts';
import { COUNT, countsIn, nameOfCopy, sum, type Entry } from './copyEntries.ts';

/** What an earlier visit knew beside the document. */
export interface Remembered {
  readonly role: Role | null;
  readonly you: string | null;
  /** Changes in the copy that the server never confirmed. */
  readonly unconfirmed: number;
}

export interface DeviceCopy {
  /** Resolves when what was kept is in the document; never rejects. */
  readonly loaded: Promise<Remembered>;
  /** True while everything written is kept: the copy is open, and the device's storage has not been full, off or taken away. */
  readonly keeps: () => boolean;
  /** Changes that were handed to the storage and are not kept yet: a page that ends now would lose them. */
  readonly pending: () => number;
  readonly remember: (what: Remembered) => void;
  /** Throws the copy away, with what the server did not take: the next visit begins with what the server has. */
  readonly discard: () => Promise<void>;
  readonly destroy: () => void;
}

/** A device that does not answer by then works without its copy. */
const PATIENCE_MS = 3_000;

const nothing: Remembered = { role: null, you: null, unconfirmed: 0 };

/**
 * @param onChange called when `keeps` or `pending` has changed
 */
export function openDeviceCopy(
  projectId: string,
  token: string,
  ydoc: Y.Doc,
  onChange: () => void,
): DeviceCopy {
  if (typeof indexedDB === 'undefined')
    return {
      loaded: Promise.resolve(nothing),
      keeps: () => false,
      pending: () => 0,
      remember: () => {},
      discard: () => Promise.resolve(),
      destroy: () => {},
    };
  let failed = false;
  const lost = (): void => {
    if (failed) return;
    failed = true;
    onChange();
  };
  // A change is kept when it is written, and when the count of changes that goes with it is.
  const writing = new Map<string, number>();
  const wrote = (store: string, difference: 1 | -1): void => {
    writing.set(store, (writing.get(store) ?? 0) + difference);
    // What begins is heard of as a change of the document anyway.
    if (difference < 0) onChange();
  };
  const copy = new WatchedCopy(nameOfCopy(projectId, token), ydoc, lost, wrote);
  /** Counts of earlier visits and of tabs that were open before; they are gone once the server has everything. */
  let adopted = new Map<string, number>();
  let last = nothing;
  const mine = `${COUNT}${ydoc.clientID}`;

  const read = async (): Promise<Remembered> => {
    const [db] = await Promise.all([copy._db, copy.whenSynced]);
    onChange();
    const [custom] = transact(db, ['custom'], 'readonly');
    const entries = (await getAllKeysValues(custom as IDBObjectStore)) as Entry[];
    const known = new Map(entries.map(({ k, v }) => [String(k), v]));
    adopted = countsIn(entries);
    const role = known.get('role');
    const you = known.get('you');
    return {
      role: isRole(role) ? role : null,
      you: typeof you === 'string' ? you : null,
      unconfirmed: sum(adopted.values()),
    };
  };
  const loaded = read().catch(() => {
    lost();
    return nothing;
  });
  const patience = new Promise<Remembered>((resolve) => {
    setTimeout(() => resolve(nothing), PATIENCE_MS);
  });
  return {
    loaded: Promise.race([loaded, patience]),
    keeps: () => copy.synced && !failed,
    pending: () => Math.max(0, ...writing.values()),
    remember: (what) => {
      const before = last;
      last = what;
      for (const name of ['role', 'you'] as const)
        if (what[name] !== before[name] && what[name] !== null) copy.set(name, what[name]).catch(lost);
      if (what.unconfirmed === before.unconfirmed) return;
      const own = Math.max(0, what.unconfirmed - sum(adopted.values()));
      (own > 0 ? copy.set(mine, own) : copy.del(mine)).catch(lost);
      if (what.unconfirmed > 0) return;
      for (const key of adopted.keys()) copy.del(key).catch(lost);
      adopted.clear();
    },
    discard: () => copy.empty().catch(lost),
    destroy: () => void copy.destroy().catch(lost),
  };
}

type Wrote = (store: string, difference: 1 | -1) => void;

/** y-indexeddb, telling when something is kept and when not. By itself it lets failures pass in silence. */
class WatchedCopy extends IndexeddbPersistence {
  constructor(name: string, ydoc: Y.Doc, lost: () => void, wrote: Wrote) {
    super(name, ydoc);
    const store = this._storeUpdate;
    ydoc.off('update', store);
    this._storeUpdate = (update, origin) => {
      try {
        store(update, origin);
      } catch {
        // Thrown on, it would keep the change from whoever listens after us, and so from the server.
        lost();
      }
    };
    ydoc.on('update', this._storeUpdate);
    void this._db.then((db) => watchWrites(db, lost, wrote)).catch(lost);
  }

  /** Emptied, not deleted: deleting waits until no other tab has it open. */
  async empty(): Promise<void> {
    this.doc.off('update', this._storeUpdate);
    const stores = transact(await this._db, ['updates', 'custom'], 'readwrite');
    await Promise.all(stores.map((store) => rtop(store.clear())));
  }
}

/** What was written is kept when its transaction ends well; until then it can still be dropped, as on a full disk. */
function watchWrites(db: IDBDatabase, lost: () => void, wrote: Wrote): void {
  const begin = db.transaction.bind(db);
  db.transaction = (stores, mode, options) => {
    const transaction = begin(stores, mode, options);
    if (mode !== 'readwrite') return transaction;
    transaction.addEventListener('abort', lost);
    const [store = ''] = typeof stores === 'string' ? [stores] : stores;
    wrote(store, 1);
    transaction.addEventListener('complete', () => wrote(store, -1));
    return transaction;
  };
  db.addEventListener('close', lost);
}
