/**
 * The document of a room, always exactly what is on the disk: it is read from there, and an update is taken in only after it was written
 * there, by this process or by another. So whatever a room hands out, and whatever replaces the log, is never ahead of the disk.
 */
import type { Logger } from 'pino';
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import type { UpdateContent } from '../protocol/message.ts';
import type { StoredProject } from '../storage/log.ts';
import type { Storage } from '../storage/storage.ts';
import { EncodedDocument } from './encoded.ts';
import { CannotOpen, completed, readStored, WrittenByLaterVersion, type Built } from './stored.ts';

/**
 * When the log is folded into the snapshot: while nobody writes, once it has a quarter of the snapshot's size; at once when it has all of it.
 * Counting rows instead would fold a large document again and again. What is less than this opens fast enough as it is (1,500 keystrokes).
 */
const FOLD_FROM = 64 * 1024;
const FOLD_SHARE = 0.25;

export class Keeper {
  /** Every row up to this one is in the document. */
  private upTo = 0;
  /** Rows of this process behind rows of others that it has not read yet. */
  private readonly ahead = new Set<number>();
  /** Encoded bytes of what came after the snapshot on the disk. */
  private logBytes = 0;
  private snapshotBytes = 0;
  private folding = false;
  /** What the log had when it could not be folded: it has to grow by as much before it is tried again. */
  private patience = 0;

  /** Called with what came from elsewhere than `take`: rows of other processes, and what completes the document. */
  onNews: (update: Uint8Array) => void = () => undefined;

  private constructor(
    readonly projectId: string,
    private readonly document: EncodedDocument,
    private readonly storage: Storage,
    private readonly log: Logger,
  ) {}

  /**
   * @throws CannotOpen
   * @throws WrittenByLaterVersion
   */
  static async open(projectId: string, storage: Storage, log: Logger): Promise<Keeper> {
    const stored = await storage.load(projectId);
    if (!stored) throw new CannotOpen('There is no such project.');
    const { state, broken, complete } = readStored(stored);
    const keeper = new Keeper(projectId, new EncodedDocument(state), storage, log);
    keeper.upTo = stored.upTo;
    keeper.measure(stored);
    if (stored.snapshot?.proven === false) keeper.readThrough();
    for (const seq of broken) await keeper.setAside(seq);
    if (!complete) await keeper.complete();
    if (stored.schemaVersion < SCHEMA_VERSION) await keeper.fold();
    return keeper;
  }

  /** Size of the document in bytes. */
  get bytes(): number {
    return this.document.bytes;
  }

  /** Encoded bytes of what came after the snapshot on the disk. */
  get unfolded(): number {
    return this.logBytes;
  }

  /** The whole document as one update. */
  state(): Uint8Array {
    return this.document.state();
  }

  stateVector(): Uint8Array {
    return this.document.stateVector();
  }

  /** True where the state vector is at hand: to find it in a large document that was just opened takes longer than all else. */
  get knowsVector(): boolean {
    return this.document.knowsVector;
  }

  /** What somebody with this state vector lacks, as one update. */
  answer(stateVector: Uint8Array): Uint8Array {
    return this.document.answer(stateVector);
  }

  /** True where an update brings nothing new. */
  has(content: UpdateContent): boolean {
    return this.document.has(content);
  }

  /**
   * What `take` will want of an update that waits for the disk: of a large one, what it says is ten times its bytes, and kept for nothing
   * where nobody asks.
   */
  wanted(content: UpdateContent): UpdateContent | null {
    return this.document.isShaped ? content : null;
  }

  /** Takes in an update that was written as the row of this number. @returns false where the log has already brought it */
  take(seq: number, update: Uint8Array, content: UpdateContent | null): boolean {
    if (seq <= this.upTo) return false;
    this.add(update, content);
    this.ahead.add(seq);
    while (this.ahead.delete(this.upTo + 1)) this.upTo += 1;
    return true;
  }

  /** True where every row up to this one is in the document. */
  isAt(row: number): boolean {
    return this.upTo >= row;
  }

  /** True where other processes have written rows that are not in the document yet. */
  get isBehind(): boolean {
    return this.ahead.size > 0;
  }

  /**
   * Takes in what other processes have written.
   * @throws CannotOpen where the document must be opened anew
   * @throws WrittenByLaterVersion
   */
  async catchUp(): Promise<void> {
    const stored = await this.storage.since(this.projectId, this.upTo);
    if (!stored || (stored.snapshot && !stored.snapshot.whole))
      throw new CannotOpen('The log cannot be read.');
    if (stored.schemaVersion > SCHEMA_VERSION) throw new WrittenByLaterVersion();
    if (stored.snapshot) this.takeNews(Y.diffUpdate(stored.snapshot.bytes, this.stateVector()));
    const rows = stored.updates.filter(({ seq }) => seq > this.upTo && !this.ahead.has(seq));
    const broken = rows.filter(({ bytes, whole }) => !whole || !this.takeNews(bytes));
    this.upTo = Math.max(this.upTo, stored.upTo);
    for (const seq of this.ahead) if (seq <= this.upTo) this.ahead.delete(seq);
    if (stored.snapshot) this.measure(stored);
    for (const { seq } of broken) await this.setAside(seq);
  }

  /** True where folding is worth it as soon as nobody writes. */
  get isWorthFolding(): boolean {
    return this.logBytes > Math.max(FOLD_FROM, this.snapshotBytes * FOLD_SHARE) + this.patience;
  }

  /** True where folding cannot wait for a quiet moment. */
  get isOverdue(): boolean {
    return this.logBytes > Math.max(FOLD_FROM / FOLD_SHARE, this.snapshotBytes) + this.patience;
  }

  /** True where folding would make the document noticeably smaller: what was typed and deleted again is in its bytes until then. */
  get canShrink(): boolean {
    return this.logBytes > this.document.bytes / 16;
  }

  /**
   * Replaces the log so far by the document's state. Rows that are written meanwhile have higher numbers and stay.
   * @throws CannotOpen where something that was written cannot be applied
   */
  async fold(): Promise<void> {
    // A snapshot stands for every row up to its number: what was not read yet cannot be in it.
    if (this.folding || this.isBehind || (this.logBytes === 0 && this.snapshotBytes > 0)) return;
    this.folding = true;
    try {
      let built = this.build();
      if (built.missing) {
        await this.complete();
        built = this.build();
      }
      this.document.replace(built.state);
      await this.compact(built.state);
    } finally {
      this.folding = false;
    }
  }

  /** Nothing has happened for a while: keeps no more than the bytes. */
  rest(): void {
    this.document.rest();
  }

  private readThrough(): void {
    try {
      this.stateVector();
    } catch (error) {
      throw new CannotOpen('The snapshot cannot be read.', { cause: error });
    }
  }

  private async compact(bytes: Uint8Array): Promise<void> {
    const folded = this.logBytes;
    try {
      await this.storage.compact(this.projectId, { bytes, upTo: this.upTo, schemaVersion: SCHEMA_VERSION });
      this.snapshotBytes = bytes.byteLength;
      this.logBytes -= folded;
      this.patience = 0;
    } catch (error) {
      this.patience = this.logBytes;
      this.log.warn(
        { project: this.projectId, err: error },
        'The log stays as it is; it could not be folded.',
      );
    }
  }

  /**
   * Makes the texts and sets that today's shape knows and the document lacks, by one writer: two would each make the text, and the words in one
   * of them would vanish. Nobody else makes them.
   */
  private async complete(): Promise<void> {
    await this.storage.exclusively(this.projectId, async () => {
      await this.catchUp();
      const { missing } = this.build();
      if (!missing) return;
      const [seq] = await this.storage.append([{ projectId: this.projectId, bytes: missing }]);
      if (seq !== undefined && this.take(seq, missing, Y.decodeUpdate(missing))) this.onNews(missing);
    });
  }

  private build(): Built {
    let doc: Y.Doc;
    try {
      doc = this.document.build();
    } catch (error) {
      throw new CannotOpen('Something in the document cannot be applied.', { cause: error });
    }
    return completed(doc);
  }

  /** Takes in what another process wrote. @returns false where it cannot be read */
  private takeNews(update: Uint8Array): boolean {
    try {
      const content = Y.decodeUpdate(update);
      if (this.document.has(content)) return true;
      this.add(update, content);
    } catch {
      return false;
    }
    this.onNews(update);
    return true;
  }

  private add(update: Uint8Array, content: UpdateContent | null): void {
    this.document.add(update, content);
    this.logBytes += update.byteLength;
  }

  private measure(stored: StoredProject): void {
    this.snapshotBytes = stored.snapshot?.bytes.byteLength ?? 0;
    this.logBytes = stored.updates.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  }

  private async setAside(seq: number): Promise<void> {
    this.log.error(
      { project: this.projectId, row: seq },
      'A row of the log cannot be read; it was set aside.',
    );
    await this.storage.quarantine(this.projectId, seq, 'cannot be applied');
  }
}
