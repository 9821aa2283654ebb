/** Moving from a data folder to PostgreSQL: everything, found to be the same afterwards, or nothing. */
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPool } from '../../server/storage/postgres/connect.ts';
import { openPostgres } from '../../server/storage/postgres/postgres.ts';
import { migratePostgres } from '../../server/storage/postgres/schema.ts';
import { takeFromSqlite, TABLES, type Progress } from '../../server/storage/postgres/take.ts';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { postgresForTests, sql } from '../support/postgres.ts';
import { dataFolder, Editor, makeProject, startServer } from './kit.ts';
import { throughline } from './operating.ts';

const postgres = await postgresForTests();

const bytes = (size: number, value: number): Uint8Array => new Uint8Array(size).fill(value);
const link = (n: number) => ({
  id: `link${n}`,
  hash: bytes(32, n),
  role: 'editor' as const,
  label: 'Reviewers – É',
  expiresAt: n,
  passphrase: null,
});

/** A data folder in which everything that can be kept is kept. */
async function fullFolder(): Promise<[Database.Database, Storage]> {
  const db = new Database(path.join(dataFolder(), 'throughline.sqlite'));
  const storage = sqliteStorage(db);
  onTestFinished(() => storage.close());
  const ana = await storage.signIn(
    {
      issuer: 'https://id.example',
      subject: 'ana',
      name: 'Ana',
      email: 'ana@water.example',
      organisation: 'Water',
    },
    'ana',
    1,
  );
  await storage.addSession(bytes(32, 9), ana.id, 99);
  for (const id of ['p', 'q'])
    await storage.createProject({ id, first: bytes(3, 1), schemaVersion: 4, links: [], owner: ana, now: 5 });
  await storage.addLink('p', link(1), 6);
  await storage.addLink('p', link(2), 6);
  await storage.append(
    Array.from({ length: 1_200 }, (_, i) => ({ projectId: 'p', bytes: bytes(i % 50, i % 256) })),
  );
  await storage.compact('p', { bytes: bytes(70_000, 3), upTo: 100, schemaVersion: 5 });
  await storage.quarantine('p', 200, 'cannot be applied');
  // What the disk has damaged is damaged afterwards too, and known to be.
  db.prepare(`UPDATE log SET bytes = x'00' WHERE project_id = 'p' AND seq = 300`).run();
  // What came last lies apart from the rest.
  await storage.append([{ projectId: 'p', bytes: bytes(5, 5) }]);
  await storage.addVersion(
    { id: 'v', projectId: 'p', kind: 'named', name: 'As submitted', by: 'Ana', at: 7 },
    bytes(9_000_000, 7),
  );
  await storage.record({ projectId: 'p', at: 8, what: 'link.made', by: 'Ana', detail: 'Reviewers' });
  return [db, storage];
}

/** Everything that a storage answers. */
const answersOf = async (storage: Storage): Promise<unknown> => ({
  ids: await storage.projectIds(),
  p: await storage.load('p'),
  q: await storage.load('q'),
  links: await storage.listLinks('p'),
  versions: await storage.listVersions('p'),
  version: Buffer.from((await storage.readVersion('p', 'v')) ?? []).equals(bytes(9_000_000, 7)),
  members: await storage.membership('p'),
  session: await storage.findSession(bytes(32, 9)),
  audit: await storage.auditOf('p', 10),
});

describe.runIf(postgres)('moving to PostgreSQL', () => {
  if (!postgres) return;
  const target = async () => {
    const url = await postgres.database();
    const pool = openPool(url);
    onTestFinished(() => pool.end());
    await migratePostgres(pool);
    return { url, pool };
  };

  it('takes everything, shows how far it is, and leaves the data folder as it was', async () => {
    const [db, before] = await fullFolder();
    const said = await answersOf(before);
    const changes = db.pragma('data_version', { simple: true });
    const { url, pool } = await target();
    const seen: Progress[] = [];
    const counts = await takeFromSqlite(db, pool, async (how) => void seen.push(how));
    expect(Object.fromEntries(counts)).toEqual({
      projects: 2,
      snapshots: 1,
      log: 1_103,
      links: 2,
      versions: 1,
      people: 1,
      sessions: 1,
      members: 2,
      audit: 1,
    });
    const log = seen.filter(({ table }) => table === 'log');
    const whole = [500, 1_000, 1_103];
    expect(log.map(({ step, done }) => [step, done])).toEqual([
      ...whole.map((done) => ['copied', done]),
      ...whole.map((done) => ['compared', done]),
    ]);
    expect(new Set(log.map(({ total }) => total))).toEqual(new Set([1_103]));
    const after = await openPostgres(url);
    onTestFinished(() => after.close());
    expect(await answersOf(after)).toEqual(said);
    expect(await after.append([{ projectId: 'p', bytes: bytes(1, 1) }])).toEqual([1_203]);
    expect(await answersOf(before)).toEqual(said);
    expect(db.pragma('data_version', { simple: true })).toBe(changes);
  });

  it('takes nothing into a database that holds something', async () => {
    const [db] = await fullFolder();
    const { url, pool } = await target();
    await sql(url, `INSERT INTO people VALUES ('b', 'i', 's', 'Ben', NULL, 'Water', 1)`);
    const taken = takeFromSqlite(db, pool, async () => undefined);
    await expect(taken).rejects.toMatchObject({ why: 'notEmpty', table: 'people' });
    expect(await sql(url, 'SELECT id FROM projects')).toEqual([]);
  });

  it('keeps nothing where the database does not hold what it was given', async () => {
    const [db] = await fullFolder();
    const { url, pool } = await target();
    await sql(
      url,
      `CREATE FUNCTION slip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.label := 'x'; RETURN NEW; END $$;
       CREATE TRIGGER slip BEFORE INSERT ON links FOR EACH ROW EXECUTE FUNCTION slip()`,
    );
    const taken = takeFromSqlite(db, pool, async () => undefined);
    await expect(taken).rejects.toMatchObject({ why: 'different', table: 'links' });
    expect(await sql(url, 'SELECT id FROM projects')).toEqual([]);
  });

  it('knows every table and every column of both', async () => {
    const [db] = await fullFolder();
    const { url } = await target();
    const names = TABLES.map(({ name }) => name);
    const inSqlite = db
      .prepare<[], { name: string; column: string }>(
        `SELECT m.name, c.name AS column FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'tail'`,
      )
      .all();
    const inPostgres = await sql(
      url,
      `SELECT table_name AS name, column_name AS column FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'shape'`,
    );
    expect(new Set(inPostgres.map(({ name }) => name))).toEqual(new Set(names));
    const has = new Set(inPostgres.map(({ name, column }) => `${String(name)}.${String(column)}`));
    const inSnapshots = ['snapshot', 'snapshot_seq', 'snapshot_sum'].map((column) => `projects.${column}`);
    const missing = inSqlite.map(({ name, column }) => `${name}.${column}`).filter((it) => !has.has(it));
    expect(missing).toEqual(inSnapshots);
  });
});

describe.runIf(postgres)('throughline move-to-postgres', () => {
  if (!postgres) return;

  it('brings over what people wrote; they go on with the links they have', async () => {
    const DATA_DIR = dataFolder();
    const before = await startServer({ dataDir: DATA_DIR });
    const project = await makeProject(before);
    const ana = new Editor(before, project.id, project.edit);
    await ana.saved();
    ana.write('written in SQLite');
    await ana.saved();
    ana.leave();
    const DATABASE_URL = await postgres.database();

    const refused = await throughline({ DATA_DIR, DATABASE_URL }, 'move-to-postgres');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('Another Throughline is running on the data folder');

    await before.stop();
    const moved = await throughline({ DATA_DIR, DATABASE_URL }, 'move-to-postgres');
    expect(moved).toMatchObject({ code: 0, err: '' });
    expect(moved.out).toMatch(/holds everything: 1 project, \d+ rows in all, counted and compared/);
    const storage = await openPostgres(DATABASE_URL);
    const after = await startServer({ dataDir: dataFolder(), storage });
    const ben = new Editor(after, project.id, project.edit);
    await ben.reads('written in SQLite');

    const again = await throughline({ DATA_DIR, DATABASE_URL }, 'move-to-postgres');
    expect([again.code, again.out.includes('holds everything')]).toEqual([2, false]);
    expect(again.err).toMatch(/There is something in .* already .*projects.*nothing was copied/);
  });

  it('asks where to move to', async () => {
    const { code, err } = await throughline({ DATA_DIR: dataFolder() }, 'move-to-postgres');
    expect([code, err.trim()]).toEqual([
      2,
      'Say with DATABASE_URL which PostgreSQL database to move to, and with DATA_DIR which folder to move from.',
    ]);
  });
});
