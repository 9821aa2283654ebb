import type Database from 'better-sqlite3';
import type { AuditEntry, AuditStore } from '../audit.ts';

export function sqliteAudit(db: Database.Database): AuditStore {
  const insert = db.prepare(
    'INSERT INTO audit (project_id, at, what, made_by, detail) VALUES (@projectId, @at, @what, @by, @detail)',
  );
  const newest = db.prepare<[string, number], AuditEntry>(
    'SELECT project_id AS projectId, at, what, made_by AS by, detail FROM audit WHERE project_id = ? ORDER BY id DESC LIMIT ?',
  );
  return {
    record: async (entry) => void insert.run(entry),
    auditOf: async (projectId, most) => newest.all(projectId, most),
  };
}
