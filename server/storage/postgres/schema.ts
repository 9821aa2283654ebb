/**
 * The shape of the PostgreSQL database: numbered steps, never edited after release. Table `shape` says how many a database has been through.
 * The tables are those of SQLite, but for the snapshots: `projects` is written with every edit and stays narrow.
 */
import type pg from 'pg';
import { DatabaseError, rows, transaction } from './connect.ts';

export const STEPS: readonly string[] = [
  `
CREATE TABLE projects (
  id text PRIMARY KEY, created_at bigint NOT NULL, schema_version integer NOT NULL, last_seq bigint NOT NULL,
  organisation text, organisation_role text) WITH (fillfactor = 50);
CREATE TABLE snapshots (
  project_id text PRIMARY KEY REFERENCES projects(id), seq bigint NOT NULL, bytes bytea NOT NULL, sum bigint);
CREATE TABLE log (
  project_id text NOT NULL REFERENCES projects(id), seq bigint NOT NULL, bytes bytea NOT NULL, sum bigint, set_aside text,
  PRIMARY KEY (project_id, seq));
CREATE TABLE links (
  id text PRIMARY KEY, project_id text NOT NULL REFERENCES projects(id), hash bytea NOT NULL UNIQUE, role text NOT NULL, label text NOT NULL,
  created_at bigint NOT NULL, expires_at bigint, passphrase text, revoked_at bigint, place bigint GENERATED ALWAYS AS IDENTITY);
CREATE INDEX links_of_project ON links (project_id, created_at, place);
CREATE TABLE versions (
  id text PRIMARY KEY, project_id text NOT NULL REFERENCES projects(id), kind text NOT NULL, name text NOT NULL, made_by text NOT NULL,
  at bigint NOT NULL, bytes bytea NOT NULL, place bigint GENERATED ALWAYS AS IDENTITY);
CREATE INDEX versions_of_project ON versions (project_id, at, place);
CREATE TABLE people (
  id text PRIMARY KEY, issuer text NOT NULL, subject text NOT NULL, name text NOT NULL, email text, organisation text NOT NULL,
  created_at bigint NOT NULL, UNIQUE (issuer, subject));
CREATE INDEX people_by_address ON people (organisation, email);
CREATE TABLE sessions (hash bytea PRIMARY KEY, person_id text NOT NULL REFERENCES people(id), expires_at bigint NOT NULL);
CREATE TABLE members (
  project_id text NOT NULL REFERENCES projects(id), person_id text NOT NULL REFERENCES people(id), role text NOT NULL,
  PRIMARY KEY (project_id, person_id));
CREATE INDEX members_by_person ON members (person_id);
CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, project_id text NOT NULL REFERENCES projects(id), at bigint NOT NULL, what text NOT NULL,
  made_by text NOT NULL, detail text NOT NULL);
CREATE INDEX audit_of_project ON audit (project_id, id);
-- Updates of Yjs are dense already: compressing them again costs time and brings nothing.
ALTER TABLE snapshots ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE log ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE versions ALTER COLUMN bytes SET STORAGE EXTERNAL;
`,
];

/** Any number, the same in every process: whoever holds this lock brings the database up to date. */
const LOCK = 7_468_726;

/**
 * Brings the database up to today's shape, whole or not at all; processes that start together do it one after the other.
 *
 * @throws DatabaseError where a newer Throughline has been here
 */
export async function migratePostgres(pool: pg.Pool, steps: readonly string[] = STEPS): Promise<void> {
  await transaction(pool, async (client) => {
    await rows(client, 'SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS shape (steps integer NOT NULL)');
    const [shape] = await rows<{ steps: number }>(client, 'SELECT steps FROM shape');
    const done = shape?.steps ?? 0;
    if (done > steps.length)
      throw new DatabaseError(
        'The database was written by a newer Throughline. Start that version, or a newer one.',
      );
    if (done === steps.length) return;
    for (const step of steps.slice(done)) await client.query(step);
    await client.query(shape ? 'UPDATE shape SET steps = $1' : 'INSERT INTO shape VALUES ($1)', [
      steps.length,
    ]);
  });
}
