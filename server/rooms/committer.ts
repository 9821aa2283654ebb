/**
 * One queue for all rooms: everything that arrives in one turn of the event loop goes to the disk in one commit, and on a busy server what
 * arrives within a few milliseconds. A failed commit is tried again with growing pauses; until it succeeds nothing of it is passed on, and
 * nothing is thrown away.
 */
import type { Storage } from '../storage/storage.ts';

export interface Entry {
  readonly projectId: string;
  /** Null for something that needs no row but has to keep its turn, such as an empty answer. */
  readonly bytes: Uint8Array | null;
  /** Called once the entry and all before it are on the disk, with the row's id. */
  readonly done: (id: number | null) => void;
  /** Called at each failed try. */
  readonly failed: (error: unknown) => void;
}

/** The least time between two commits, in ms: a flush costs the server more than the edit it is for, and nobody sees the difference. */
const REST = 5;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

export class Committer {
  private queue: Entry[] = [];
  private scheduled = false;
  /** The commit that is under way. */
  private running: Promise<void> | null = null;
  private committedAt = -REST;
  private pause = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly storage: Storage) {}

  /** True while the disk does not take what is written. */
  get failing(): boolean {
    return this.pause > 0;
  }

  add(entry: Entry): void {
    this.queue.push(entry);
    if (this.timer !== null) {
      entry.failed(null);
      return;
    }
    if (this.scheduled) return;
    this.scheduled = true;
    const go = (): void => {
      this.scheduled = false;
      if (this.timer === null) void this.run();
    };
    const rest = this.committedAt + REST - performance.now();
    if (rest > 0) setTimeout(go, rest);
    else setImmediate(go);
  }

  /** Writes what is waiting, now, once. @returns whether everything is on the disk */
  async flush(): Promise<boolean> {
    await this.running;
    await this.run();
    return this.queue.length === 0;
  }

  private run(): Promise<void> {
    this.running ??= this.write().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async write(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    while (this.queue.length > 0) {
      const entries = this.queue;
      this.queue = [];
      const rows = entries.flatMap((e) => (e.bytes ? [{ projectId: e.projectId, bytes: e.bytes }] : []));
      let ids: number[];
      try {
        ids = rows.length > 0 ? await this.storage.append(rows) : [];
      } catch (error) {
        this.queue = [...entries, ...this.queue];
        this.pause = Math.min(LONGEST_PAUSE, this.pause === 0 ? FIRST_PAUSE : this.pause * 2);
        this.timer = setTimeout(() => void this.run(), this.pause);
        for (const entry of this.queue) entry.failed(error);
        return;
      }
      this.pause = 0;
      this.committedAt = performance.now();
      let next = 0;
      for (const entry of entries) entry.done(entry.bytes ? (ids[next++] ?? null) : null);
    }
  }

  /** Stops trying again. */
  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }
}
