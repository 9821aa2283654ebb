/**
 * The document of a room, always exactly what is on the disk: it is read from there, and an update is applied only after it was written
 * there. So whatever a room hands out, and whatever replaces the log, is never ahead of the disk.
 */
import type { Logger } from 'pino';
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import type { Storage } from '../storage/storage.ts';

/** The log is folded into the snapshot when it outweighs it, and not before it is worth the work. */
const FOLD_FROM = 256 * 1024;

/** The project is not in the storage, or its snapshot cannot be read. */
export class CannotOpen extends Error {}

export class Keeper {
  private snapshotBytes = 0;
  private logBytes = 0;
  private lastSeq = 0;
  private folding = false;

  private constructor(
    readonly projectId: string,
    readonly doc: Y.Doc,
    private readonly storage: Storage,
    private readonly log: Logger,
  ) {}

  /** @throws CannotOpen */
  static async open(projectId: string, storage: Storage, log: Logger): Promise<Keeper> {
    const stored = await storage.load(projectId);
    if (!stored) throw new CannotOpen('There is no such project.');
    const keeper = new Keeper(projectId, new Y.Doc(), storage, log);
    const { snapshot, updates } = stored;
    keeper.lastSeq = stored.upTo;
    if (snapshot) {
      // Without the snapshot the rest would look like a small document. Better none than a wrong one.
      if (!snapshot.whole || !keeper.tryApply(snapshot.bytes))
        throw new CannotOpen('The snapshot cannot be read.');
      keeper.snapshotBytes = snapshot.bytes.byteLength;
    }
    const broken: number[] = [];
    keeper.doc.transact(() => {
      for (const { seq, bytes, whole } of updates) {
        keeper.logBytes += bytes.byteLength;
        if (!whole || !keeper.tryApply(bytes)) broken.push(seq);
      }
    });
    for (const seq of broken) await keeper.setAside(seq);
    return keeper;
  }

  /** What the document takes on the disk, in bytes: an upper bound of its size. */
  get bytes(): number {
    return this.snapshotBytes + this.logBytes;
  }

  /** The whole document as one update. */
  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  /** Takes in an update that was written as the row of this number. @returns false where it cannot be applied; then this keeper is done for */
  apply(seq: number, update: Uint8Array): boolean {
    this.lastSeq = seq;
    this.logBytes += update.byteLength;
    return this.tryApply(update);
  }

  /** True where an update brings nothing new. */
  contains(update: Uint8Array): boolean {
    return Y.snapshotContainsUpdate(Y.snapshot(this.doc), update);
  }

  /** What a change of the document would write, without making it; null where it changes nothing. */
  changeBy(change: (doc: Y.Doc) => void): Uint8Array | null {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc));
    const update = captured(copy, change);
    copy.destroy();
    return update;
  }

  /** Changes the document before anybody has seen it, and writes the change. Rejects when the disk does not take it. */
  async changeAtOnce(change: (doc: Y.Doc) => void): Promise<void> {
    const update = captured(this.doc, change);
    if (!update) return;
    const [seq = this.lastSeq] = await this.storage.append([{ projectId: this.projectId, bytes: update }]);
    this.lastSeq = seq;
    this.logBytes += update.byteLength;
  }

  async setAside(seq: number): Promise<void> {
    this.log.error(
      { project: this.projectId, row: seq },
      'A row of the log cannot be read; it was set aside.',
    );
    await this.storage.quarantine(this.projectId, seq, 'cannot be applied');
  }

  async foldIfWorthIt(): Promise<void> {
    if (this.logBytes > Math.max(FOLD_FROM, this.snapshotBytes)) await this.fold();
  }

  /** Replaces the log so far by the document's state. Rows that are written meanwhile have higher numbers and stay. */
  async fold(): Promise<void> {
    if (this.folding || this.logBytes === 0) return;
    this.folding = true;
    const snapshot = Y.encodeStateAsUpdate(this.doc);
    const before = { snapshot: this.snapshotBytes, log: this.logBytes };
    this.snapshotBytes = snapshot.byteLength;
    this.logBytes = 0;
    try {
      await this.storage.compact(this.projectId, {
        bytes: snapshot,
        upTo: this.lastSeq,
        schemaVersion: SCHEMA_VERSION,
      });
    } catch (error) {
      this.snapshotBytes = before.snapshot;
      this.logBytes += before.log;
      this.log.warn(
        { project: this.projectId, err: error },
        'The log stays as it is; it could not be folded.',
      );
    } finally {
      this.folding = false;
    }
  }

  private tryApply(update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.doc, update);
      return true;
    } catch {
      return false;
    }
  }
}

/** Runs a change in one transaction. @returns what it wrote, or null */
function captured(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array | null {
  let update: Uint8Array | null = null;
  const listener = (bytes: Uint8Array): void => {
    update = bytes;
  };
  doc.on('update', listener);
  doc.transact(() => change(doc));
  doc.off('update', listener);
  return update;
}
