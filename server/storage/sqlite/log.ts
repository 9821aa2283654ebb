import { crc32 } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { NewLink } from '../links.ts';
import type { NewProject, ProjectLog, Snapshot, StoredProject } from '../log.ts';
import type { Person } from '../people.ts';
import { Turns } from '../turns.ts';
import { sqliteTail } from './tail.ts';

interface ProjectRow {
  readonly schema_version: number;
  readonly snapshot: Buffer | null;
  readonly snapshot_seq: number;
  readonly snapshot_sum: number | null;
}

interface LogRow {
  readonly seq: number;
  readonly bytes: Buffer;
  readonly sum: number | null;
}

/** Rows of the first release have no sum: nothing is known against them. */
const isWhole = (bytes: Uint8Array, sum: number | null): boolean => sum === null || crc32(bytes) === sum;

export function sqliteLog(
  db: Database.Database,
  insertLink: (projectId: string, link: NewLink, now: number) => void,
  claim: (projectId: string, owner: Person) => void,
): ProjectLog & { readonly settle: () => void } {
  const insertProject = db.prepare('INSERT INTO projects (id, created_at, schema_version) VALUES (?, ?, ?)');
  const projectOf = db.prepare<[string], ProjectRow>(
    'SELECT schema_version, snapshot, snapshot_seq, snapshot_sum FROM projects WHERE id = ?',
  );
  const tail = sqliteTail(db);
  const insertFirst = db.prepare('INSERT INTO log (project_id, seq, bytes, sum) VALUES (?, 1, ?, ?)');
  const rowsAfter = db.prepare<[string, number], LogRow>(
    'SELECT seq, bytes, sum FROM rows WHERE project_id = ? AND seq > ? AND set_aside IS NULL ORDER BY seq',
  );
  const setSnapshot = db.prepare(
    'UPDATE projects SET snapshot = ?, snapshot_seq = ?, snapshot_sum = ?, schema_version = ? WHERE id = ? AND snapshot_seq < ?',
  );
  const trim = db.prepare(
    'DELETE FROM log WHERE project_id = ? AND seq BETWEEN 0 AND ? AND set_aside IS NULL',
  );
  const setAside = db.prepare('UPDATE log SET set_aside = ? WHERE project_id = ? AND seq = ?');
  const asideOf = db
    .prepare<[string], number>(
      'SELECT seq FROM log WHERE project_id = ? AND set_aside IS NOT NULL ORDER BY seq',
    )
    .pluck();
  const ids = db.prepare<[], string>('SELECT id FROM projects ORDER BY id').pluck();

  const create = db.transaction(({ id, first, schemaVersion, links, owner, now }: NewProject) => {
    insertProject.run(id, now, schemaVersion);
    insertFirst.run(id, first, crc32(first));
    for (const link of links) insertLink(id, link, now);
    if (owner) claim(id, owner);
  });
  const since = db.transaction((id: string, seq: number): StoredProject | null => {
    const project = projectOf.get(id);
    if (!project) return null;
    const { snapshot, snapshot_seq: upTo, snapshot_sum: sum } = project;
    const rows = rowsAfter.all(id, Math.max(seq, upTo));
    return {
      schemaVersion: project.schema_version,
      snapshot:
        snapshot && upTo > seq
          ? { upTo, bytes: snapshot, whole: isWhole(snapshot, sum), proven: sum !== null }
          : null,
      updates: rows.map((row) => ({ seq: row.seq, bytes: row.bytes, whole: isWhole(row.bytes, row.sum) })),
      upTo: tail.newest(id) ?? upTo,
    };
  });
  const compact = db.transaction((id: string, { bytes, upTo, schemaVersion }: Snapshot) => {
    const { changes } = setSnapshot.run(bytes, upTo, crc32(bytes), schemaVersion, id, upTo);
    if (changes === 0) return;
    trim.run(id, upTo);
    tail.trim(id, upTo);
  });

  const turns = new Turns();

  return {
    createProject: async (project) => void create(project),
    load: async (id) => since(id, -1),
    since: async (id, seq) => since(id, seq),
    append: async (updates) => tail.append(updates),
    compact: async (id, snapshot) => void compact(id, snapshot),
    quarantine: async (id, seq, reason) => {
      tail.settle();
      setAside.run(reason, id, seq);
    },
    setAside: async (id) => asideOf.all(id),
    exclusively: (id, work) => turns.take(id, work),
    projectIds: async () => ids.all(),
    settle: tail.trySettle,
  };
}
