/** Ctrl-C in the middle of the operator's commands: nothing half done is left, and a sentence says what is. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { postgresForTests, sql } from '../support/postgres.ts';
import { dataFolder } from './kit.ts';
import { Running, throughline } from './operating.ts';

const postgres = await postgresForTests();
const PROJECTS = 3_000;

/** A folder that takes every command a while. */
let DATA_DIR = '';
beforeAll(async () => {
  DATA_DIR = mkdtempSync(path.join(tmpdir(), 'throughline-long-'));
  const db = new Database(path.join(DATA_DIR, 'throughline.sqlite'));
  const storage = sqliteStorage(db);
  const first = documentToUpdate(emptyDocument({ title: 'Clean wells' }));
  db.exec('BEGIN');
  const project = db.prepare('INSERT INTO projects (id, created_at, schema_version) VALUES (?, 1, ?)');
  const row = db.prepare('INSERT INTO log (project_id, seq, bytes) VALUES (?, 1, ?)');
  for (let i = 0; i < PROJECTS; i += 1) {
    project.run(`p${i}`, SCHEMA_VERSION);
    row.run(`p${i}`, first);
  }
  const version = { id: 'v', projectId: 'p9', kind: 'named', name: 'Large', by: 'Ana', at: 1 } as const;
  await storage.addVersion(version, new Uint8Array(60_000_000));
  db.exec('COMMIT');
  await storage.close();
});
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }));

/** Something new lies in a folder. */
function appears(folder: string, what: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name !== null && what.test(name)) resolve();
    });
    onTestFinished(() => watcher.close());
  });
}

describe('Ctrl-C', () => {
  it('leaves no backup, and none that is half written', async () => {
    const folder = dataFolder();
    const file = path.join(folder, 'copy.sqlite');
    const command = new Running({ DATA_DIR }, 'backup', file);
    const { code, out, err } = await command.interrupted(appears(folder, /\.part$/));
    expect([code, out]).toEqual([130, '']);
    expect(err).toBe(
      `Stopping. Ask again to end at once.\nStopped. There is no ${file}, and the database is as it was.\n`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the data folder without a database where one was being restored', async () => {
    const file = path.join(DATA_DIR, 'throughline.sqlite');
    const into = dataFolder();
    const command = new Running({ DATA_DIR: into }, 'restore', file);
    const { code, err } = await command.interrupted(appears(into, /\.part$/));
    expect(code).toBe(130);
    expect(err).toContain(`Stopped. There is no database in ${into}, and ${file} is as it was.`);
    expect(readdirSync(into).filter((name) => name.startsWith('throughline'))).toEqual([]);
    // And it can be restored there after all.
    expect((await throughline({ DATA_DIR: into }, 'restore', file)).out).toContain(
      `holds ${PROJECTS / 1000},000 projects`,
    );
  });

  it('leaves nothing of an export; killed, it leaves a folder that says that it is not finished', async () => {
    const parent = dataFolder();
    const folder = path.join(parent, 'out');
    const command = new Running({ DATA_DIR }, 'export-all', folder);
    const { code, out, err } = await command.interrupted(appears(parent, /^out$/));
    expect([code, out]).toEqual([130, '']);
    expect(err).toContain(`Stopped. Nothing is left in ${folder}`);
    expect(readdirSync(parent)).toEqual([]);

    mkdirSync(folder);
    const killed = new Running({ DATA_DIR }, 'export-all', folder);
    await appears(folder, /^unfinished-/);
    killed.child.kill('SIGKILL');
    await killed.ran;
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^unfinished-\d+$/)]);
  });

  it('stops the doctor, who has changed nothing', async () => {
    const command = new Running({ DATA_DIR }, 'doctor');
    const { code, err } = await command.interrupted(once(command.child.stdout, 'data'));
    expect(code).toBe(130);
    expect(err).toContain('Stopped before everything was looked at. Nothing was changed.');
  });

  it.runIf(postgres)('leaves PostgreSQL empty where everything was being moved there', async () => {
    const DATABASE_URL = await postgres!.database();
    const command = new Running({ DATA_DIR, DATABASE_URL }, 'move-to-postgres');
    const { code, err } = await command.interrupted(once(command.child.stdout, 'data'));
    expect(code).toBe(130);
    expect(err).toMatch(/Stopped\. There is nothing in postgres.*, and the folder .* is as it was\./);
    expect(await sql(DATABASE_URL, 'SELECT id FROM projects LIMIT 1')).toEqual([]);
  });
});
