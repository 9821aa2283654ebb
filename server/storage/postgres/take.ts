/** Takes everything that a SQLite database holds into an empty PostgreSQL database: all of it, found to be the same afterwards, or nothing. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type pg from 'pg';
import { rows, transaction } from './connect.ts';

/** The target holds something already, or holds something else than it was given. */
export class CannotTake extends Error {
  constructor(
    readonly why: 'notEmpty' | 'different',
    readonly table: string,
  ) {
    super(`${why}: ${table}`);
  }
}

export interface Progress {
  readonly step: 'copied' | 'compared';
  readonly table: string;
  readonly done: number;
  readonly total: number;
}

type Value = string | number | Buffer | null;
type Row = Readonly<Record<string, Value>>;

/** In an order that has everything there before something points to it; each with what SQLite has for it, in the order it was written. */
export const TABLES: readonly { readonly name: string; readonly from: string }[] = [
  {
    name: 'projects',
    from: `(SELECT *, max(snapshot_seq, coalesce((SELECT max(seq) FROM rows WHERE project_id = id), 0)) AS last_seq FROM projects)`,
  },
  {
    name: 'snapshots',
    from: `(SELECT id AS project_id, snapshot_seq AS seq, snapshot AS bytes, snapshot_sum AS sum FROM projects WHERE snapshot IS NOT NULL)`,
  },
  { name: 'log', from: 'rows ORDER BY project_id, seq' },
  { name: 'links', from: 'links ORDER BY rowid' },
  { name: 'versions', from: 'versions ORDER BY rowid' },
  { name: 'people', from: 'people ORDER BY rowid' },
  { name: 'sessions', from: 'sessions' },
  { name: 'members', from: 'members' },
  { name: 'audit', from: 'audit ORDER BY id' },
];

/** Rows and bytes that travel in one statement. */
const MOST_ROWS = 500;
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * @param source of today's shape, with nobody writing to it; it is only read
 * @param pool a database of today's shape
 * @param progress waited for after each statement; what it throws leaves nothing behind
 * @returns how many rows each table has
 * @throws CannotTake
 */
export function takeFromSqlite(
  source: Database.Database,
  pool: pg.Pool,
  progress: (progress: Progress) => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  return transaction(pool, async (client) => {
    const names = TABLES.map(({ name }) => name);
    await client.query(`LOCK TABLE ${names.join(', ')} IN EXCLUSIVE MODE`);
    for (const name of names)
      if ((await rows(client, `SELECT 1 FROM ${name} LIMIT 1`)).length > 0)
        throw new CannotTake('notEmpty', name);

    const counts = new Map<string, number>();
    for (const { name, from } of TABLES) {
      const [columns, sums] = await columnsOf(client, name);
      const list = columns.join(', ');
      const total =
        source.prepare<[], number>(`SELECT count(*) FROM (SELECT 1 FROM ${from})`).pluck().get() ?? 0;
      const [given, kept] = [new Fingerprint(columns), new Fingerprint(columns)];
      for (const batch of batches(source.prepare<[], Row>(`SELECT ${list} FROM ${from}`).iterate())) {
        for (const row of batch) given.add(row);
        await insert(client, name, columns, batch);
        await progress({ step: 'copied', table: name, done: given.rows, total });
      }
      await client.query(`DECLARE again CURSOR FOR SELECT ${sums.join(', ')} FROM ${name}`);
      for (;;) {
        const batch = await rows<Row>(client, `FETCH ${MOST_ROWS} FROM again`);
        if (batch.length === 0) break;
        for (const row of batch) kept.add(row);
        await progress({ step: 'compared', table: name, done: kept.rows, total });
      }
      await client.query('CLOSE again');
      if (!given.equals(kept)) throw new CannotTake('different', name);
      counts.set(name, kept.rows);
    }
    return counts;
  });
}

/** Columns that are written, as the database counts the others by itself; and each as it is read again, where of bytes the sum is enough. */
async function columnsOf(client: pg.ClientBase, table: string): Promise<[string[], string[]]> {
  const found = await rows<{ name: string; type: string }>(
    client,
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = $1 AND is_identity = 'NO' ORDER BY ordinal_position`,
    [table],
  );
  return [
    found.map(({ name }) => name),
    found.map(({ name, type }) => (type === 'bytea' ? `encode(sha256(${name}), 'hex') AS ${name}` : name)),
  ];
}

function* batches(all: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  let bytes = 0;
  for (const row of all) {
    batch.push(row);
    for (const value of Object.values(row)) bytes += Buffer.isBuffer(value) ? value.byteLength : 0;
    if (batch.length < MOST_ROWS && bytes < MOST_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function insert(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  batch: readonly Row[],
): Promise<void> {
  const places = batch.map(
    (_, i) => `(${columns.map((__, j) => `$${i * columns.length + j + 1}`).join(', ')})`,
  );
  await rows(
    client,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`,
    batch.flatMap((row) => columns.map((column) => row[column] ?? null)),
  );
}

/** The same for the same rows, in whatever order they come. */
class Fingerprint {
  rows = 0;
  private sum = 0n;

  constructor(private readonly columns: readonly string[]) {}

  add(row: Row): void {
    const hash = createHash('sha256');
    for (const column of this.columns) {
      const value = row[column] ?? null;
      const text = Buffer.isBuffer(value) ? createHash('sha256').update(value).digest('hex') : String(value);
      hash.update(`${value === null ? 'nothing' : 'something'} ${text.length} ${text}`);
    }
    this.rows += 1;
    this.sum = BigInt.asUintN(128, this.sum + BigInt(`0x${hash.digest('hex')}`));
  }

  equals(other: Fingerprint): boolean {
    return this.rows === other.rows && this.sum === other.sum;
  }
}
