/**
 * Where rows go first: those of all projects one after the other, so that a commit writes a page or two and not one for each project in it.
 * In portions they are put into the log, where those of each project lie together. Readers look at both (the view `rows`).
 */
import { crc32 } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { NewUpdate } from '../log.ts';

/** Rows, and bytes of them, after which a portion is put into the log: whoever opens a project looks through that many. */
const MOST_ROWS = 4_096;
const MOST_BYTES = 4 * 1024 * 1024;
/** Projects whose newest number is remembered. */
const MOST_KNOWN = 10_000;

export interface Tail {
  /** Number of the project's newest row; null where there is no such project. */
  readonly newest: (projectId: string) => number | null;
  /** Appends all of them in one commit. @returns their numbers */
  readonly append: (updates: readonly NewUpdate[]) => number[];
  /** Takes away the project's rows up to and including this one. */
  readonly trim: (projectId: string, upTo: number) => void;
  /** Puts everything into the log. */
  readonly settle: () => void;
  /** The same, left for another time where the disk takes nothing: nothing is lost by it, the rows stay where they are. */
  readonly trySettle: () => void;
}

export function sqliteTail(db: Database.Database): Tail {
  const newest = db
    .prepare<[string, string], number | null>(
      'SELECT max(snapshot_seq, coalesce((SELECT max(seq) FROM rows WHERE project_id = ?), 0)) FROM projects WHERE id = ?',
    )
    .pluck();
  const insert = db.prepare('INSERT INTO tail (project_id, seq, bytes, sum) VALUES (?, ?, ?, ?)');
  const trim = db.prepare('DELETE FROM tail WHERE project_id = ? AND seq <= ?');
  const clear = db.prepare('DELETE FROM tail');
  const copy = db.prepare(
    'INSERT INTO log (project_id, seq, bytes, sum) SELECT project_id, seq, bytes, sum FROM tail ORDER BY project_id, seq',
  );
  const inTail = db.prepare<[], number>('SELECT count(*) FROM tail').pluck();

  /** Nobody else writes to the file, so what is known stays true. */
  const known = new Map<string, number>();
  const newestOf = (projectId: string): number | null =>
    known.get(projectId) ?? newest.get(projectId, projectId) ?? null;
  let rows = inTail.get() ?? 0;
  let bytesInTail = 0;
  let portionDue = false;

  const write = db.transaction((updates: readonly NewUpdate[]) =>
    updates.map(({ projectId, bytes }) => {
      const before = newestOf(projectId);
      if (before === null) throw new Error('There is no such project.');
      insert.run(projectId, before + 1, bytes, crc32(bytes));
      known.set(projectId, before + 1);
      return before + 1;
    }),
  );
  const move = db.transaction(() => {
    copy.run();
    clear.run();
  });
  const settle = (): void => {
    if (rows === 0) return;
    move();
    rows = 0;
    bytesInTail = 0;
  };

  const trySettle = (): void => {
    try {
      settle();
    } catch {
      // The rows stay where they are.
    }
  };
  /** Between two turns, so that what was just written is passed on before. */
  const settleSoon = (): void => {
    if (portionDue) return;
    portionDue = true;
    setImmediate(() => {
      portionDue = false;
      if (db.open) trySettle();
    });
  };

  return {
    newest: newestOf,
    append: (updates) => {
      if (known.size > MOST_KNOWN) known.clear();
      try {
        const numbers = write(updates);
        rows += updates.length;
        for (const { bytes } of updates) bytesInTail += bytes.byteLength;
        if (rows >= MOST_ROWS || bytesInTail >= MOST_BYTES) settleSoon();
        return numbers;
      } catch (error) {
        // None of it was written, and so none of the numbers was given away.
        known.clear();
        throw error;
      }
    },
    trim: (projectId, upTo) => void trim.run(projectId, upTo),
    settle,
    trySettle,
  };
}
