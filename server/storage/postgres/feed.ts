/**
 * The feed between processes, by LISTEN and NOTIFY. A line of it is its kind, who says it, the project, and the rest: the number of the newest
 * row, or somebody's presence in base64; of a session that ended, its hash stands for the project. Nothing depends on a line arriving: the newest row of each open project is asked for every few
 * seconds, and whatever the connection may have missed is looked for when it is back.
 */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Feed, FeedListener } from '../feed.ts';
import { rows } from './connect.ts';
import { Listener } from './listener.ts';

const CHANNEL = 'throughline';
const LINE = /^(rows|told|doors|session) (\S+) (\S+) ?(\S*)$/;
/** The database refuses lines of 8,000 bytes. A larger presence is not passed on to other processes; ours have a few hundred bytes. */
const LONGEST = 7_000;
/** Presence that waits for the database beyond this many lines is dropped. */
const MOST_WAITING = 1_000;
const LOOK_MS = 3_000;

export class PostgresFeed implements Feed {
  private readonly id = randomUUID();
  private readonly listeners: FeedListener[] = [];
  /** How many times each project is watched here. */
  private readonly watched = new Map<string, number>();
  private readonly listener: Listener;
  private waiting: string[] = [];
  private sending = false;
  private looking = false;
  private readonly timer: NodeJS.Timeout;

  constructor(
    url: string,
    private readonly pool: pg.Pool,
  ) {
    this.listener = new Listener(
      url,
      CHANNEL,
      (line) => this.hear(line),
      () => this.recover(),
    );
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    this.timer.unref();
  }

  open(): Promise<void> {
    return this.listener.open();
  }

  /** What `append` says of new rows: the line without the project and the number; and of a session that ended: without its hash. */
  get announce(): { readonly channel: string; readonly rows: string; readonly session: string } {
    return { channel: CHANNEL, rows: `rows ${this.id} `, session: `session ${this.id} ` };
  }

  /** To this process: the others hear it from the database. */
  sessionEnded(hash: Uint8Array): void {
    for (const listener of this.listeners) listener.sessionEnded(hash);
  }

  watch = (projectId: string): (() => void) => {
    this.watched.set(projectId, (this.watched.get(projectId) ?? 0) + 1);
    return () => {
      const left = (this.watched.get(projectId) ?? 0) - 1;
      if (left > 0) this.watched.set(projectId, left);
      else this.watched.delete(projectId);
    };
  };

  follow = (listener: FeedListener): void => void this.listeners.push(listener);

  tell = (projectId: string, bytes: Uint8Array): void => {
    const line = `told ${this.id} ${projectId} ${Buffer.from(bytes).toString('base64')}`;
    if (line.length > LONGEST || this.waiting.length >= MOST_WAITING || !this.listener.connected) return;
    this.waiting.push(line);
    if (this.sending) return;
    this.sending = true;
    // Everything that is told in one turn of the event loop goes in one query, and what is told meanwhile in the next.
    setImmediate(() => void this.send());
  };

  tellPermissions = async (projectId: string): Promise<void> => {
    for (const listener of this.listeners) listener.permissions(projectId);
    await rows(this.pool, 'SELECT pg_notify($1, $2)', [CHANNEL, `doors ${this.id} ${projectId}`]);
  };

  private async send(): Promise<void> {
    try {
      while (this.waiting.length > 0) {
        const lines = this.waiting;
        this.waiting = [];
        await this.listener.query('SELECT pg_notify($1, line) FROM unnest($2::text[]) AS line', [
          CHANNEL,
          lines,
        ]);
      }
    } catch {
      // Presence may be lost; the next movement is told again.
      this.waiting = [];
    } finally {
      this.sending = false;
    }
  }

  private hear(line: string): void {
    const [, kind, from, projectId = '', rest = ''] = LINE.exec(line) ?? [];
    if (from === this.id) return;
    if (kind === 'session') return this.sessionEnded(Buffer.from(projectId, 'hex'));
    if (!this.watched.has(projectId)) return;
    for (const listener of this.listeners) {
      if (kind === 'rows') listener.rows(projectId, Number(rest));
      else if (kind === 'told') listener.told(projectId, Buffer.from(rest, 'base64'));
      else listener.permissions(projectId);
    }
  }

  /** Asks for the newest row of each open project. What is known already is no news to whoever listens. */
  private async look(): Promise<void> {
    if (this.looking || !this.listener.connected) return;
    this.looking = true;
    try {
      const found = await this.listener.query<{ id: string; last_seq: number }>(
        'SELECT id, last_seq FROM projects WHERE id = ANY($1)',
        [[...this.watched.keys()]],
      );
      for (const { id, last_seq: upTo } of found)
        for (const listener of this.listeners) listener.rows(id, upTo);
    } catch {
      // The connection is being made again; then everything is looked for.
    } finally {
      this.looking = false;
    }
  }

  private recover(): void {
    for (const listener of this.listeners) {
      listener.gap();
      for (const projectId of this.watched.keys()) listener.permissions(projectId);
    }
  }

  close(): Promise<void> {
    clearInterval(this.timer);
    return this.listener.close();
  }
}
