/** Work that only one process may do at a time, by the database's own locks. */
import type pg from 'pg';
import { Turns } from '../turns.ts';
import { openPool, rows, transaction } from './connect.ts';

/** Works at a time. They have connections of their own: their queries could otherwise wait for the very connections that hold the locks. */
const MOST = 4;
/** After this long a work that does not end, say because its process is stopped, no longer keeps the others out. In milliseconds. */
const PATIENCE_MS = 20_000;

export class Locks {
  private readonly pool: pg.Pool;
  private readonly turns = new Turns();

  constructor(url: string) {
    this.pool = openPool(url, MOST);
  }

  /** Rejects where another process does not let go in time. */
  exclusively<T>(projectId: string, work: () => Promise<T>): Promise<T> {
    return this.turns.take(projectId, () =>
      transaction(this.pool, async (client) => {
        await client.query(`SET LOCAL idle_in_transaction_session_timeout = ${PATIENCE_MS}`);
        await rows(client, 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [projectId]);
        return work();
      }),
    );
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
