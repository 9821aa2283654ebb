/** Connections to PostgreSQL, each with the same promises: what was committed is on the disk, and nothing waits for ever. */
import pg from 'pg';

/** Why the database cannot be used and what to do, as one or two sentences. */
export class DatabaseError extends Error {}

/** The longest that a statement may take, in milliseconds. */
const STATEMENT_MS = 30_000;
/** How long to wait for a connection, also for a free one of the pool. */
const CONNECT_MS = 10_000;
/** Connections of one process for all its work; beside them a few for locks and one that listens. */
const MOST = 10;

const BIGINT = 20;
/** Whole numbers come as numbers: times, row numbers and sums all stay far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT ? Number : (pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
} as pg.CustomTypesConfig;

export const clientConfig = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'throughline',
  types,
  connectionTimeoutMillis: CONNECT_MS,
  statement_timeout: STATEMENT_MS,
  // Longer than the database's own limit: it only ends the wait for a database that does not answer at all.
  query_timeout: STATEMENT_MS + 5_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
});

/** @param most connections at a time */
export function openPool(url: string, most = MOST): pg.Pool {
  const pool = new pg.Pool({
    ...clientConfig(url),
    max: most,
    onConnect: async (client) => {
      // Whatever the account or the database has set: a commit is answered when it is on the disk, and statements see what others committed.
      await client.query(
        `SELECT set_config('default_transaction_isolation', 'read committed', false),
           CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'on', false) END`,
      );
    },
  });
  // A resting connection that breaks is replaced by the pool; one that is at work rejects that work.
  pool.on('error', () => undefined);
  return pool;
}

/** @param name keeps the plan on the connection, for statements that run often */
export async function rows<Row extends pg.QueryResultRow>(
  db: pg.Pool | pg.ClientBase,
  text: string,
  values: readonly unknown[] = [],
  name?: string,
): Promise<Row[]> {
  const query = { text, values: [...values], ...(name === undefined ? {} : { name }) };
  return (await db.query<Row>(query)).rows;
}

/** @returns how many rows it touched */
export async function run(
  db: pg.Pool | pg.ClientBase,
  text: string,
  values: readonly unknown[],
): Promise<number> {
  return (await db.query(text, [...values])).rowCount ?? 0;
}

/** All or nothing, on one connection. */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks between two queries says so here, and would end the process if nobody listened; the next query fails by itself.
  const breaks = (error: Error): void => {
    broken = error;
  };
  client.on('error', breaks);
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((reason: unknown) => {
      broken = reason instanceof Error ? reason : new Error(String(reason));
    });
    throw error;
  } finally {
    client.off('error', breaks);
    // One that is broken, or cannot even roll back, is not given to anybody else.
    client.release(broken);
  }
}

/** An address of a database without its password, for people to read. */
export function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'PostgreSQL';
  const address = new URL(url);
  if (address.password !== '') address.password = '***';
  // Passwords may stand among the parameters too.
  address.search = '';
  return address.href;
}
