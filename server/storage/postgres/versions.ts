import type pg from 'pg';
import type { StoredVersion, VersionStore } from '../versions.ts';
import { rows, run } from './connect.ts';

export function postgresVersions(pool: pg.Pool): VersionStore {
  return {
    addVersion: async ({ id, projectId, kind, name, by, at }, bytes) =>
      void (await run(
        pool,
        'INSERT INTO versions (id, project_id, kind, name, made_by, at, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [id, projectId, kind, name, by, at, bytes],
      )),
    listVersions: (projectId) =>
      rows<StoredVersion>(
        pool,
        `SELECT id, project_id AS "projectId", kind, name, made_by AS by, at, length(bytes) AS size FROM versions
         WHERE project_id = $1 ORDER BY at DESC, place DESC`,
        [projectId],
      ),
    readVersion: async (projectId, versionId) => {
      const [row] = await rows<{ bytes: Buffer }>(
        pool,
        'SELECT bytes FROM versions WHERE project_id = $1 AND id = $2',
        [projectId, versionId],
      );
      return row?.bytes ?? null;
    },
    renameVersion: async (projectId, versionId, name) =>
      (await run(pool, 'UPDATE versions SET name = $1 WHERE project_id = $2 AND id = $3', [
        name,
        projectId,
        versionId,
      ])) > 0,
    removeVersions: async (projectId, ids) =>
      void (await run(pool, 'DELETE FROM versions WHERE project_id = $1 AND id = ANY($2)', [projectId, ids])),
  };
}
