/**
 * One queue for all rooms: everything that arrives in one turn of the event loop goes to the disk in one commit. A failed commit is tried again
 * with growing pauses; until it succeeds nothing of it is passed on, and nothing is thrown away.
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

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

export class Committer {
  private queue: Entry[] = [];
  private scheduled = false;
  private pause = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly storage: Storage) {}

  get pending(): number {
    return this.queue.length;
  }

  add(entry: Entry): void {
    this.queue.push(entry);
    if (this.timer !== null) {
      entry.failed(null);
      return;
    }
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      if (this.timer === null) this.flush();
    });
  }

  /** Writes what is waiting, now. @returns whether everything is on the disk */
  flush(): boolean {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.queue.length === 0) return true;
    const entries = this.queue;
    const rows = entries.flatMap((e) => (e.bytes ? [{ projectId: e.projectId, bytes: e.bytes }] : []));
    let ids: number[];
    try {
      ids = rows.length > 0 ? this.storage.append(rows) : [];
    } catch (error) {
      this.pause = Math.min(LONGEST_PAUSE, this.pause === 0 ? FIRST_PAUSE : this.pause * 2);
      this.timer = setTimeout(() => this.flush(), this.pause);
      for (const entry of entries) entry.failed(error);
      return false;
    }
    this.queue = [];
    this.pause = 0;
    let next = 0;
    for (const entry of entries) entry.done(entry.bytes ? (ids[next++] ?? null) : null);
    return true;
  }
}
