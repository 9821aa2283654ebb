/** The shape of the SQLite file: numbered steps, never edited after release. `user_version` says how many a file has been through. */
import type Database from 'better-sqlite3';

const STEPS: readonly string[] = [
  // The first release made these without a number; `IF NOT EXISTS` lets its files begin here.
  `
CREATE TABLE IF NOT EXISTS projects (
  id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, snapshot BLOB);
CREATE TABLE IF NOT EXISTS updates (
  id INTEGER PRIMARY KEY AUTOINCREMENT, project_id TEXT NOT NULL REFERENCES projects(id), bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS links (
  hash BLOB PRIMARY KEY, project_id TEXT NOT NULL REFERENCES projects(id), access TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS quarantine (
  update_id INTEGER PRIMARY KEY, project_id TEXT NOT NULL, bytes BLOB NOT NULL, reason TEXT NOT NULL);
`,
  // Rows are numbered for each project; sums tell damage; links have roles and can end; states can be kept.
  `
ALTER TABLE projects ADD COLUMN schema_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE projects ADD COLUMN snapshot_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE projects ADD COLUMN snapshot_sum INTEGER;

CREATE TABLE log (
  project_id TEXT NOT NULL REFERENCES projects(id), seq INTEGER NOT NULL, bytes BLOB NOT NULL, sum INTEGER,
  set_aside TEXT, PRIMARY KEY (project_id, seq)) WITHOUT ROWID;
INSERT INTO log (project_id, seq, bytes, set_aside)
  SELECT project_id, -update_id, bytes, reason FROM quarantine;
INSERT INTO log (project_id, seq, bytes)
  SELECT project_id, row_number() OVER (PARTITION BY project_id ORDER BY id), bytes FROM updates;
DROP TABLE quarantine;
DROP TABLE updates;

CREATE TABLE roles (
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES projects(id), hash BLOB NOT NULL UNIQUE, role TEXT NOT NULL,
  label TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER, passphrase TEXT, revoked_at INTEGER);
INSERT INTO roles (id, project_id, hash, role, label, created_at)
  SELECT lower(hex(randomblob(9))), project_id, hash, CASE access WHEN 'edit' THEN 'owner' ELSE 'viewer' END, '', created_at FROM links;
DROP TABLE links;
ALTER TABLE roles RENAME TO links;
CREATE INDEX links_of_project ON links (project_id, created_at);

CREATE TABLE versions (
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES projects(id), kind TEXT NOT NULL, name TEXT NOT NULL, made_by TEXT NOT NULL,
  at INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX versions_of_project ON versions (project_id, at);
`,
  // People who sign in, and the list of what was done to a project's doors.
  `
ALTER TABLE projects ADD COLUMN organisation TEXT;
ALTER TABLE projects ADD COLUMN organisation_role TEXT;
CREATE TABLE people (
  id TEXT PRIMARY KEY, issuer TEXT NOT NULL, subject TEXT NOT NULL, name TEXT NOT NULL, email TEXT, organisation TEXT NOT NULL,
  created_at INTEGER NOT NULL, UNIQUE (issuer, subject));
CREATE INDEX people_by_address ON people (organisation, email);
CREATE TABLE sessions (
  hash BLOB PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people(id), expires_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE members (
  project_id TEXT NOT NULL REFERENCES projects(id), person_id TEXT NOT NULL REFERENCES people(id), role TEXT NOT NULL,
  PRIMARY KEY (project_id, person_id)) WITHOUT ROWID;
CREATE INDEX members_by_person ON members (person_id);
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT, project_id TEXT NOT NULL REFERENCES projects(id), at INTEGER NOT NULL, what TEXT NOT NULL,
  made_by TEXT NOT NULL, detail TEXT NOT NULL);
CREATE INDEX audit_of_project ON audit (project_id, id);
`,
  // What came last, of all projects in one place, and all that there is.
  `
CREATE TABLE tail (
  id INTEGER PRIMARY KEY, project_id TEXT NOT NULL, seq INTEGER NOT NULL, bytes BLOB NOT NULL, sum INTEGER);
CREATE VIEW rows AS
  SELECT project_id, seq, bytes, sum, set_aside FROM log UNION ALL SELECT project_id, seq, bytes, sum, NULL FROM tail;
`,
];

/** How the shape of a file stands to today's. */
export function shapeOf(db: Database.Database): 'older' | 'today' | 'newer' {
  const done = db.pragma('user_version', { simple: true }) as number;
  if (done === STEPS.length) return 'today';
  return done < STEPS.length ? 'older' : 'newer';
}

/** The file was written by a newer Throughline. */
export class TooNew extends Error {}

/** Brings the file up to today's shape, each step whole or not at all. @throws TooNew */
export function migrateSqlite(db: Database.Database): void {
  const done = db.pragma('user_version', { simple: true }) as number;
  if (done > STEPS.length)
    throw new TooNew('it was written by a newer Throughline; start that version, or a newer one');
  STEPS.slice(done).forEach((step, i) => {
    db.transaction(() => {
      db.exec(step);
      db.pragma(`user_version = ${done + i + 1}`);
    })();
  });
}
