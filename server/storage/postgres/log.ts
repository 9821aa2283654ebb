import { crc32 } from 'node:zlib';
import type pg from 'pg';
import type { NewUpdate, ProjectLog, StoredProject } from '../log.ts';
import { rows, run, transaction } from './connect.ts';
import { insertLink } from './links.ts';
import type { Locks } from './locks.ts';
import { claim } from './people.ts';

/** A row of the log, or the project itself with its snapshot: there `last_seq` is set. */
interface Piece {
  readonly seq: number;
  readonly bytes: Buffer | null;
  readonly sum: number | null;
  readonly schema_version: number | null;
  readonly last_seq: number | null;
}

/**
 * One statement, one round trip, one commit. The projects of the batch are locked in the order of their ids, so that two processes never wait
 * for each other; the number of a row is given while its project is locked, so that numbers are in the order of commits. A project that is not
 * there gives its rows no number, which fails the whole. All bytes come as one value: an array of them would travel as text.
 */
const APPEND = `
WITH batch AS (
  SELECT project_id, start, size, sum, place, row_number() OVER (PARTITION BY project_id ORDER BY place) AS nth
  FROM unnest($1::text[], $3::integer[], $4::integer[], $5::bigint[])
    WITH ORDINALITY AS given (project_id, start, size, sum, place)
), wanted AS (
  SELECT project_id, count(*) AS n FROM batch GROUP BY project_id
), locked AS (
  SELECT id FROM projects WHERE id IN (SELECT project_id FROM wanted) ORDER BY id FOR NO KEY UPDATE
), taken AS (
  UPDATE projects SET last_seq = last_seq + n FROM wanted JOIN locked ON locked.id = wanted.project_id
  WHERE projects.id = wanted.project_id RETURNING projects.id, last_seq, n
), written AS (
  INSERT INTO log (project_id, seq, bytes, sum)
  SELECT project_id, last_seq - n + nth, substring($2::bytea FROM start FOR size), sum
  FROM batch LEFT JOIN taken ON taken.id = project_id
)
SELECT last_seq - n + nth AS seq, CASE WHEN nth = n THEN pg_notify($6, $7 || project_id || ' ' || last_seq) END
FROM batch JOIN taken ON taken.id = project_id ORDER BY place`;

/** One statement sees one moment: what is folded meanwhile is neither missed nor read twice. */
const SINCE = `
SELECT coalesce(s.seq, 0) AS seq, CASE WHEN s.seq > $2 THEN s.bytes END AS bytes, s.sum, schema_version, last_seq
FROM projects LEFT JOIN snapshots s ON s.project_id = id WHERE id = $1
UNION ALL
SELECT seq, bytes, sum, NULL, NULL FROM log
WHERE project_id = $1 AND set_aside IS NULL AND seq > greatest($2, (SELECT seq FROM snapshots WHERE project_id = $1))`;

const COMPACT = `
WITH newer AS (
  INSERT INTO snapshots (project_id, seq, bytes, sum) VALUES ($1, $2, $3, $4)
  ON CONFLICT (project_id) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes, sum = excluded.sum WHERE snapshots.seq < excluded.seq
  RETURNING project_id, seq
), shaped AS (
  UPDATE projects SET schema_version = $5 FROM newer WHERE id = newer.project_id
)
DELETE FROM log USING newer
WHERE log.project_id = newer.project_id AND log.seq BETWEEN 0 AND newer.seq AND set_aside IS NULL`;

const isWhole = (bytes: Uint8Array, sum: number | null): boolean => sum === null || crc32(bytes) === sum;

/** @param announce channel and beginning of what the other processes are told about new rows */
export function postgresLog(
  pool: pg.Pool,
  locks: Locks,
  announce: { readonly channel: string; readonly rows: string },
): ProjectLog {
  async function since(id: string, after: number): Promise<StoredProject | null> {
    const pieces = await rows<Piece>(pool, SINCE, [id, after], 'since');
    const project = pieces.find((piece) => piece.last_seq !== null);
    if (!project) return null;
    const { seq: upTo, bytes, sum } = project;
    const updates = pieces.flatMap((piece) =>
      piece === project || !piece.bytes
        ? []
        : [{ seq: piece.seq, bytes: piece.bytes, whole: isWhole(piece.bytes, piece.sum) }],
    );
    return {
      schemaVersion: project.schema_version ?? 0,
      snapshot: bytes && { upTo, bytes, whole: isWhole(bytes, sum), proven: sum !== null },
      updates: updates.toSorted((a, b) => a.seq - b.seq),
      upTo: project.last_seq ?? 0,
    };
  }

  async function appendOne(db: pg.Pool | pg.ClientBase, updates: readonly NewUpdate[]): Promise<number[]> {
    const values = [...batchOf(updates), announce.channel, announce.rows];
    return (await rows<{ seq: number }>(db, APPEND, values, 'append')).map(({ seq }) => seq);
  }

  return {
    createProject: ({ id, first, schemaVersion, links, owner, now }) =>
      transaction(pool, async (client) => {
        await run(
          client,
          'INSERT INTO projects (id, created_at, schema_version, last_seq) VALUES ($1, $2, $3, 1)',
          [id, now, schemaVersion],
        );
        await run(client, 'INSERT INTO log (project_id, seq, bytes, sum) VALUES ($1, 1, $2, $3)', [
          id,
          first,
          crc32(first),
        ]);
        for (const link of links) await insertLink(client, id, link, now);
        if (owner) await claim(client, id, owner);
      }),
    load: (id) => since(id, -1),
    since,
    // When the connection breaks before the answer, nobody can say whether the rows were committed. That is said as a failure, and whoever asked
    // tries again: the rows may then stand in the log twice, which changes nothing, as applying an update of Yjs a second time does nothing.
    append: async (updates) => {
      if (updates.length === 0) return [];
      const [first = [], ...more] = portions(updates);
      if (more.length === 0) return appendOne(pool, first);
      return transaction(pool, async (client) => {
        const numbers: number[] = [];
        for (const portion of [first, ...more]) numbers.push(...(await appendOne(client, portion)));
        return numbers;
      });
    },
    compact: async (id, { bytes, upTo, schemaVersion }) =>
      void (await run(pool, COMPACT, [id, upTo, bytes, crc32(bytes), schemaVersion])),
    quarantine: async (id, seq, reason) =>
      void (await run(pool, 'UPDATE log SET set_aside = $1 WHERE project_id = $2 AND seq = $3', [
        reason,
        id,
        seq,
      ])),
    setAside: async (id) =>
      (
        await rows<{ seq: number }>(
          pool,
          'SELECT seq FROM log WHERE project_id = $1 AND set_aside IS NOT NULL ORDER BY seq',
          [id],
        )
      ).map(({ seq }) => seq),
    exclusively: (id, work) => locks.exclusively(id, work),
    projectIds: async () =>
      (await rows<{ id: string }>(pool, 'SELECT id FROM projects ORDER BY id COLLATE "C"')).map(
        ({ id }) => id,
      ),
  };
}

/** What may travel in one statement; the database refuses what is much longer. After a long time without a database much may wait. */
const MOST_BYTES = 16 * 1024 * 1024;

function portions(updates: readonly NewUpdate[]): NewUpdate[][] {
  const all: NewUpdate[][] = [];
  let left = 0;
  for (const update of updates) {
    if (all.length === 0 || update.bytes.byteLength > left) {
      all.push([]);
      left = MOST_BYTES;
    }
    left -= update.bytes.byteLength;
    all.at(-1)?.push(update);
  }
  return all;
}

/** Projects, all bytes in a row, and for each update where it begins there (from 1), its size and its sum. */
function batchOf(updates: readonly NewUpdate[]): unknown[] {
  let end = 1;
  const starts = updates.map(({ bytes }) => (end += bytes.byteLength) - bytes.byteLength);
  return [
    updates.map((update) => update.projectId),
    Buffer.concat(updates.map((update) => update.bytes)),
    starts,
    updates.map((update) => update.bytes.byteLength),
    updates.map((update) => crc32(update.bytes)),
  ];
}
