/** Two server processes on one database, as far as one process can play both: each has its own storage, and hears of the other by a feed. */
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { FeedListener } from '../../server/storage/feed.ts';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { startServer, type Running } from './kit.ts';

export class Neighbours {
  private readonly db = new Database(':memory:');
  /** What is on the disk. */
  readonly storage = sqliteStorage(this.db);
  private readonly ears: { readonly listener: FeedListener; readonly watched: Set<string> }[] = [];
  /** True while nobody hears of anybody: notices are lost. */
  deaf = false;
  /** Runs after a commit, before its writer learns of it. */
  afterCommit: () => Promise<void> = () => Promise.resolve();

  constructor() {
    onTestFinished(() => void this.db.close());
  }

  server(): Promise<Running> {
    return startServer({ storage: this.place() });
  }

  /** They hear again, and learn that they may have missed something. */
  listenAgain(): void {
    this.deaf = false;
    for (const { listener } of this.ears) listener.gap();
  }

  /** The storage as one process has it. */
  private place(): Storage {
    const watched = new Set<string>();
    const own: FeedListener[] = [];
    const others = (projectId: string, visit: (listener: FeedListener) => void): void => {
      if (this.deaf) return;
      setImmediate(() => {
        for (const ear of this.ears)
          if (!own.includes(ear.listener) && ear.watched.has(projectId)) visit(ear.listener);
      });
    };
    return {
      ...this.storage,
      append: async (updates) => {
        const numbers = await this.storage.append(updates);
        updates.forEach(({ projectId }, i) =>
          others(projectId, (listener) => listener.rows(projectId, numbers[i] ?? 0)),
        );
        await this.afterCommit();
        return numbers;
      },
      watch: (projectId) => {
        watched.add(projectId);
        return () => void watched.delete(projectId);
      },
      follow: (listener) => {
        own.push(listener);
        this.ears.push({ listener, watched });
      },
      tell: (projectId, bytes) => others(projectId, (listener) => listener.told(projectId, bytes)),
      close: () => Promise.resolve(),
    };
  }
}
