import type Database from 'better-sqlite3';
import type { StoredVersion, VersionKind, VersionStore } from '../versions.ts';

interface VersionRow {
  readonly id: string;
  readonly project_id: string;
  readonly kind: VersionKind;
  readonly name: string;
  readonly made_by: string;
  readonly at: number;
  readonly size: number;
}

const read = (row: VersionRow): StoredVersion => ({
  id: row.id,
  projectId: row.project_id,
  kind: row.kind,
  name: row.name,
  by: row.made_by,
  at: row.at,
  size: row.size,
});

export function sqliteVersions(db: Database.Database): VersionStore {
  const insert = db.prepare(
    'INSERT INTO versions (id, project_id, kind, name, made_by, at, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const all = db.prepare<[string], VersionRow>(
    'SELECT id, project_id, kind, name, made_by, at, length(bytes) AS size FROM versions WHERE project_id = ? ORDER BY at DESC, rowid DESC',
  );
  const bytesOf = db
    .prepare<[string, string], Buffer>('SELECT bytes FROM versions WHERE project_id = ? AND id = ?')
    .pluck();
  const rename = db.prepare('UPDATE versions SET name = ? WHERE project_id = ? AND id = ?');
  const remove = db.prepare('DELETE FROM versions WHERE project_id = ? AND id = ?');
  const removeAll = db.transaction((projectId: string, ids: readonly string[]) => {
    for (const id of ids) remove.run(projectId, id);
  });
  return {
    addVersion: async ({ id, projectId, kind, name, by, at }, bytes) =>
      void insert.run(id, projectId, kind, name, by, at, bytes),
    listVersions: async (projectId) => all.all(projectId).map(read),
    readVersion: async (projectId, versionId) => bytesOf.get(projectId, versionId) ?? null,
    renameVersion: async (projectId, versionId, name) => rename.run(name, projectId, versionId).changes > 0,
    removeVersions: async (projectId, ids) => removeAll(projectId, ids),
  };
}
