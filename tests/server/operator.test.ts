/** Backup, restore and export of a database on which people are writing, and back. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backup } from '../../server/operator/backup.ts';
import { exportAll } from '../../server/operator/exportAll.ts';
import type { Run } from '../../server/operator/list.ts';
import { restore } from '../../server/operator/restore.ts';
import { listener } from '../../server/operator/testing.ts';
import { openSqlite } from '../../server/storage/sqlite/sqlite.ts';
import { readFile } from '../../src/core/formats/index.ts';
import { emptyDocument } from '../../src/core/model/index.ts';
import { safeCrossings } from '../../src/core/samples/safeCrossings.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { readDisk } from './disk.ts';
import { dataFolder, makeProject, startServer } from './kit.ts';
import { Crew, readAfresh, Tally } from './killing.ts';
import { throughline } from './operating.ts';
import { ServerProcess, syncOf } from './processes.ts';

/** @returns what it printed */
async function run(command: Run, dataDir: string, argument: string): Promise<string> {
  const { operator, said } = listener();
  await command({ dataDir }, { argument, options: {} }, operator);
  return said();
}

describe('throughline backup', () => {
  it('copies one moment while people go on writing, and restore brings it back', async () => {
    const DATA_DIR = dataFolder();
    const at = syncOf(await new ServerProcess({ DATA_DIR }).address());
    const projects = [await makeProject(at), await makeProject(at)];
    const crews = projects.map((project, i) => new Crew(at, project, `r${i}`, 3));
    await Promise.all(crews.map((crew) => crew.saved()));
    for (const crew of crews) crew.start();
    await Promise.all(crews.map((crew) => crew.confirmed(5)));
    const before = crews.map((crew) => crew.claim());
    const file = path.join(dataFolder(), 'copy.sqlite');
    const { code, out, err } = await throughline({ DATA_DIR }, 'backup', file);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2 projects');
    const after = crews.map((crew) => crew.claim());
    for (const crew of crews) crew.leave();

    const elsewhere = path.join(dataFolder(), 'new');
    expect(await run(restore, elsewhere, file)).toContain('2 projects');
    const ids = projects.map(({ id }) => id);
    const docs = await readDisk(elsewhere, ids);
    // What had been confirmed before is in it, whole and in order; and nobody stopped writing meanwhile.
    const tally = new Tally();
    before.forEach((claim, i) => tally.check(claim, docs[i]!));
    expect(tally.lost).toEqual([]);
    expect(tally.confirmed).toBeGreaterThanOrEqual(30);
    const written = (claims: typeof after) =>
      claims.flatMap(({ writers }) => writers.map((writer) => writer.written));
    expect(Math.min(...written(after).map((n, i) => n - written(before)[i]!))).toBeGreaterThan(0);

    const restored = await startServer({ dataDir: elsewhere });
    const again = await readAfresh(restored, projects[0]!);
    expect(again.getMap('last').toJSON()).toEqual(docs[0]!.getMap('last').toJSON());
  }, 60_000);

  it('replaces no file, and says where to look when there is no database', async () => {
    const { dataDir } = await startServer();
    const file = path.join(dataFolder(), 'letter.txt');
    writeFileSync(file, 'a letter');
    await expect(run(backup, dataDir, file)).rejects.toThrow(
      /letter\.txt is there already and stays as it is\./,
    );
    expect(readFileSync(file, 'utf8')).toBe('a letter');
    await expect(run(backup, dataFolder(), `${file}2`)).rejects.toThrow(
      /There is no database in .* DATA_DIR/,
    );
    expect(readdirSync(path.dirname(file))).toEqual(['letter.txt']);
  });

  it('of PostgreSQL names the tool that does it, and no password', async () => {
    const databaseUrl = 'postgres://ana:secret@localhost/projects';
    const asked = backup(
      { dataDir: '', databaseUrl },
      { argument: 'copy.dump', options: {} },
      listener().operator,
    );
    await expect(asked).rejects.toThrow('pg_dump --format=custom --file=copy.dump "$DATABASE_URL"');
    await expect(asked).rejects.not.toThrow('secret');
  });
});

describe('throughline restore', () => {
  it('touches neither a folder in use, nor one with a database, and takes nothing that is not a backup', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const file = path.join(dataFolder(), 'copy.sqlite');
    await run(backup, server.dataDir, file);
    await expect(run(restore, server.dataDir, file)).rejects.toThrow('Another Throughline is running');
    await server.stop();
    await expect(run(restore, server.dataDir, file)).rejects.toThrow('There is a database in');
    expect(await readDisk(server.dataDir, [project.id])).toHaveLength(1);

    const letter = path.join(dataFolder(), 'letter');
    const empty = dataFolder();
    for (const content of ['Dear all, '.repeat(200), readFileSync(file).subarray(0, 9_000)]) {
      writeFileSync(letter, content);
      await expect(run(restore, empty, letter)).rejects.toThrow('is not a whole backup of Throughline');
    }
    expect(readdirSync(empty)).toEqual([]);
  });
});

describe('throughline export-all', () => {
  it('writes every project and its versions beside the running server, as files that can be opened', async () => {
    const dataDir = dataFolder();
    const storage = openSqlite(dataDir);
    const version = documentToUpdate(emptyDocument({ title: 'As it began' }));
    const about = { links: [], owner: null, schemaVersion: 1, now: 5 };
    await storage.createProject({ id: 'one', first: documentToUpdate(safeCrossings()), ...about });
    const odd = documentToUpdate(emptyDocument({ title: '../Wasser: "für" alle?' }));
    await storage.createProject({ id: 'two', first: odd, ...about });
    const kept = { projectId: 'one', kind: 'named', by: 'Ana' } as const;
    await storage.addVersion({ ...kept, id: 'v1', name: 'As/submitted', at: 1 }, version);
    await storage.addVersion({ ...kept, id: 'v2', name: '', at: 2 }, version);

    // The storage is open, as a server has it.
    const folder = path.join(dataFolder(), 'out');
    expect(await run(exportAll, dataDir, folder)).toMatch(/^2 projects and 2 versions are in .*out\.$/);
    expect(readdirSync(folder, { recursive: true }).map(String).toSorted()).toEqual([
      'Safe-Crossings-one-versions',
      'Safe-Crossings-one-versions/001-As-submitted.throughline.json',
      'Safe-Crossings-one-versions/002.throughline.json',
      'Safe-Crossings-one.throughline.json',
      'Wasser-für-alle-two.throughline.json',
    ]);
    const opened = async (name: string) =>
      (await readFile(new Uint8Array(readFileSync(path.join(folder, name))), name, { newId: () => 'x' }))
        .document;
    expect(await opened('Safe-Crossings-one.throughline.json')).toEqual(safeCrossings());
    const asItBegan = await opened('Safe-Crossings-one-versions/001-As-submitted.throughline.json');
    expect(asItBegan.project['project']?.title).toBe('As it began');

    await expect(run(exportAll, dataDir, folder)).rejects.toThrow('There is something in');
    await storage.close();
  });
});
