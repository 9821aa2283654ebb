/**
 * The embedded default: one SQLite file, write-ahead log, every commit flushed to the disk (synchronous=FULL). Log ids are AUTOINCREMENT:
 * ids reused after a compaction would make a reader skip new rows.
 */
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { LinkAccess, Storage } from './storage.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS projects (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, snapshot BLOB);
CREATE TABLE IF NOT EXISTS updates (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id TEXT NOT NULL REFERENCES projects(id), bytes BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS updates_of_project ON updates (project_id, id);
CREATE TABLE IF NOT EXISTS links (hash BLOB PRIMARY KEY, project_id TEXT NOT NULL REFERENCES projects(id), access TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS quarantine (update_id INTEGER PRIMARY KEY, project_id TEXT NOT NULL, bytes BLOB NOT NULL, reason TEXT NOT NULL);
`;

/** A reason why the data folder cannot be used, as one sentence. */
export class DataFolderError extends Error {}

export interface SqliteOptions {
  /** For tests of a full disk: the most pages the file may have. */
  readonly maxPages?: number;
}

export interface SqliteStorage extends Storage {
  /** For tests of a disk that is full and then has room again. */
  readonly limitPages: (pages: number) => void;
}

/** @throws DataFolderError */
export function openSqlite(dataDir: string, options: SqliteOptions = {}): SqliteStorage {
  const db = openDatabase(dataDir);
  if (options.maxPages) db.pragma(`max_page_count = ${options.maxPages}`);

  const insertProject = db.prepare('INSERT INTO projects (id, created_at) VALUES (?, ?)');
  const insertUpdate = db.prepare('INSERT INTO updates (project_id, bytes) VALUES (?, ?)');
  const snapshotOf = db.prepare<[string], { snapshot: Buffer | null }>(
    'SELECT snapshot FROM projects WHERE id = ?',
  );
  const logOf = db.prepare<[string], { id: number; bytes: Buffer }>(
    'SELECT id, bytes FROM updates WHERE project_id = ? ORDER BY id',
  );
  const setSnapshot = db.prepare('UPDATE projects SET snapshot = ? WHERE id = ?');
  const trimLog = db.prepare('DELETE FROM updates WHERE project_id = ? AND id <= ?');
  const keepAside = db.prepare(
    'INSERT OR IGNORE INTO quarantine (update_id, project_id, bytes, reason) SELECT id, project_id, bytes, ? FROM updates WHERE id = ? AND project_id = ?',
  );
  const dropUpdate = db.prepare('DELETE FROM updates WHERE id = ? AND project_id = ?');
  const insertLink = db.prepare(
    'INSERT INTO links (hash, project_id, access, created_at) VALUES (?, ?, ?, ?)',
  );
  const linkOf = db.prepare<[Uint8Array], { project_id: string; access: LinkAccess }>(
    'SELECT project_id, access FROM links WHERE hash = ?',
  );

  const append = db.transaction((updates: Parameters<Storage['append']>[0]) =>
    updates.map((u) => Number(insertUpdate.run(u.projectId, u.bytes).lastInsertRowid)),
  );
  const create = db.transaction((id: string, first: Uint8Array, now: number) => {
    insertProject.run(id, now);
    insertUpdate.run(id, first);
  });
  const compact = db.transaction((id: string, snapshot: Uint8Array, upTo: number) => {
    setSnapshot.run(snapshot, id);
    trimLog.run(id, upTo);
  });
  const quarantine = db.transaction((id: string, updateId: number, reason: string) => {
    keepAside.run(reason, updateId, id);
    dropUpdate.run(updateId, id);
  });

  return {
    createProject: (id, first, now) => void create(id, first, now),
    has: (id) => snapshotOf.get(id) !== undefined,
    load: (id) => ({ snapshot: snapshotOf.get(id)?.snapshot ?? null, updates: logOf.all(id) }),
    append: (updates) => append(updates),
    compact: (id, snapshot, upTo) => void compact(id, snapshot, upTo),
    quarantine: (id, updateId, reason) => void quarantine(id, updateId, reason),
    addLink: (hash, projectId, access, now) => void insertLink.run(hash, projectId, access, now),
    findLink: (hash) => {
      const row = linkOf.get(hash);
      return row ? { projectId: row.project_id, access: row.access } : null;
    },
    close: () => void db.close(),
    limitPages: (pages) => void db.pragma(`max_page_count = ${pages}`),
  };
}

function openDatabase(dataDir: string): Database.Database {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const db = new Database(path.join(dataDir, 'throughline.sqlite'));
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec(SCHEMA);
    return db;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DataFolderError(
      `The data folder ${dataDir} cannot be used (${why}). Give this account the right to write there, or name another folder with DATA_DIR.`,
    );
  }
}
