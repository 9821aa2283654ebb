/**
 * The one connection of a process that listens. It is kept open for good: when it breaks it is made again, and whoever listens is told that
 * something may have been missed meanwhile.
 */
import pg from 'pg';
import { clientConfig, rows } from './connect.ts';

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;
/** A connection that does not answer for so long is given up, in milliseconds. */
const ANSWER_MS = 10_000;

export class Listener {
  private client: pg.Client | null = null;
  /** A connection takes one query at a time. */
  private turn: Promise<unknown> = Promise.resolve();
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly heard: (payload: string) => void,
    private readonly missed: () => void,
  ) {}

  get connected(): boolean {
    return this.client !== null;
  }

  /** Rejects where the database cannot be reached. */
  async open(): Promise<void> {
    const client = new pg.Client({
      ...clientConfig(this.url),
      application_name: 'throughline feed',
      query_timeout: ANSWER_MS,
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.heard(payload ?? ''));
    try {
      await client.connect();
      // What this connection writes are notifications, which need not outlive the database.
      await client.query('SET synchronous_commit = off');
      await client.query(`LISTEN ${this.channel}`);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    if (this.closed) return client.end();
    this.client = client;
    return undefined;
  }

  /** Runs a query on this very connection, so that its answer also says that the connection is alive. */
  query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const mine = this.turn.then(async () => {
      const { client } = this;
      if (!client) throw new Error('The connection that listens is being made again.');
      try {
        return await rows<Row>(client, text, values);
      } catch (error) {
        this.lost(client);
        throw error;
      }
    });
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    // A peer that does not answer does not say goodbye either.
    client.end().catch(() => undefined);
    this.reopenAfter(FIRST_PAUSE);
  }

  private reopenAfter(pause: number): void {
    if (this.closed) return;
    this.retry = setTimeout(() => {
      this.open().then(
        () => this.missed(),
        () => this.reopenAfter(Math.min(LONGEST_PAUSE, pause * 2)),
      );
    }, pause);
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
    const { client } = this;
    this.client = null;
    await this.turn;
    await client?.end();
  }
}
