/**
 * The embedded default: one SQLite file, write-ahead log, every commit flushed to the disk (synchronous=FULL). Log ids are AUTOINCREMENT:
 * ids reused after a compaction would make a reader skip new rows.
 */
import type Database from 'better-sqlite3';
import { openDataFolder } from './dataFolder.ts';
import type { LinkAccess, NewLink, NewProject, Storage, StoredUpdate } from './storage.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS projects (
  id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, snapshot BLOB);
CREATE TABLE IF NOT EXISTS updates (
  id INTEGER PRIMARY KEY AUTOINCREMENT, project_id TEXT NOT NULL REFERENCES projects(id), bytes BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS updates_of_project ON updates (project_id, id);
CREATE TABLE IF NOT EXISTS links (
  hash BLOB PRIMARY KEY, project_id TEXT NOT NULL REFERENCES projects(id), access TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS quarantine (
  update_id INTEGER PRIMARY KEY, project_id TEXT NOT NULL, bytes BLOB NOT NULL, reason TEXT NOT NULL);
`;

/** @throws DataFolderError */
export function openSqlite(dataDir: string): Storage {
  const folder = openDataFolder(dataDir);
  const storage = sqliteStorage(folder.db);
  return {
    ...storage,
    close: async () => {
      await storage.close();
      folder.release();
    },
  };
}

/** A storage on an open database. */
export function sqliteStorage(db: Database.Database): Storage {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.exec(SCHEMA);

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

  const append = db.transaction((updates: readonly StoredUpdate[]) =>
    updates.map((u) => Number(insertUpdate.run(u.projectId, u.bytes).lastInsertRowid)),
  );
  const addLink = (projectId: string, link: NewLink, now: number): void => {
    insertLink.run(link.hash, projectId, link.access, now);
  };
  const create = db.transaction(({ id, first, links, now }: NewProject) => {
    insertProject.run(id, now);
    insertUpdate.run(id, first);
    for (const link of links) addLink(id, link, now);
  });
  const load = db.transaction((id: string) => {
    const project = snapshotOf.get(id);
    return project ? { snapshot: project.snapshot, updates: logOf.all(id) } : null;
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
    createProject: async (project) => void create(project),
    load: async (id) => load(id),
    append: async (updates) => append(updates),
    compact: async (id, snapshot, upTo) => void compact(id, snapshot, upTo),
    quarantine: async (id, updateId, reason) => void quarantine(id, updateId, reason),
    addLink: async (id, link, now) => addLink(id, link, now),
    findLink: async (hash) => {
      const row = linkOf.get(hash);
      return row ? { projectId: row.project_id, access: row.access } : null;
    },
    close: async () => void db.close(),
  };
}
