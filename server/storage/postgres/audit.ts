import type pg from 'pg';
import type { AuditEntry, AuditStore } from '../audit.ts';
import { rows, run } from './connect.ts';

export function postgresAudit(pool: pg.Pool): AuditStore {
  return {
    record: async ({ projectId, at, what, by, detail }) =>
      void (await run(
        pool,
        'INSERT INTO audit (project_id, at, what, made_by, detail) VALUES ($1, $2, $3, $4, $5)',
        [projectId, at, what, by, detail],
      )),
    auditOf: (projectId, most) =>
      rows<AuditEntry>(
        pool,
        'SELECT project_id AS "projectId", at, what, made_by AS by, detail FROM audit WHERE project_id = $1 ORDER BY id DESC LIMIT $2',
        [projectId, most],
      ),
  };
}
