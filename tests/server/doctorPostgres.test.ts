/** The doctor and the way out on PostgreSQL: the same findings, through the same storage. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { doctor } from '../../server/operator/doctor.ts';
import { exportAll } from '../../server/operator/exportAll.ts';
import type { Run } from '../../server/operator/list.ts';
import { listener } from '../../server/operator/testing.ts';
import { openPostgres } from '../../server/storage/postgres/postgres.ts';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { postgresForTests, sql } from '../support/postgres.ts';
import { dataFolder } from './kit.ts';

const postgres = await postgresForTests();

it.skipIf(postgres === null)(
  'finds a damaged snapshot and a damaged row in PostgreSQL, repairs both beside a running server, and exports',
  async () => {
    const databaseUrl = await postgres!.database();
    const storage = await openPostgres(databaseUrl);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, documentToUpdate(emptyDocument({ title: 'Clean wells' })));
    const first = Y.encodeStateAsUpdate(doc);
    for (const id of ['p', 'q'])
      await storage.createProject({
        id,
        first,
        schemaVersion: SCHEMA_VERSION,
        links: [],
        owner: null,
        now: 1,
      });
    doc.getText('words').insert(0, 'one ');
    const bytes = Y.encodeStateAsUpdate(doc);
    await storage.append(['p', 'q'].map((projectId) => ({ projectId, bytes })));
    await storage.addVersion(
      { id: 'v', projectId: 'p', kind: 'named', name: 'As submitted', by: 'Ana', at: 0 },
      bytes,
    );
    await storage.compact('p', { bytes, upTo: 2, schemaVersion: SCHEMA_VERSION });
    await sql(databaseUrl, "UPDATE snapshots SET bytes = bytes || '\\x00' WHERE project_id = 'p'");
    await sql(databaseUrl, "UPDATE log SET bytes = bytes || '\\x00' WHERE project_id = 'q' AND seq = 2");

    const dataDir = dataFolder();
    const run = async (command: Run, argument: string, repair: boolean): Promise<[number, string]> => {
      const { operator, said } = listener();
      const code = await command({ dataDir, databaseUrl }, { argument, options: { repair } }, operator);
      return [code, said()];
    };
    const [found, what] = await run(doctor, '', false);
    expect(found).toBe(1);
    expect(what).toContain('Project p: its snapshot, which holds everything up to row 2, is damaged');
    expect(what).toContain('Project q: row 2 of its log is not what was written.');
    expect((await run(doctor, '', true))[0]).toBe(0);
    const [well, now] = await run(doctor, '', false);
    expect(well).toBe(0);
    expect(now).toContain('Project q: 1 row was set aside earlier and is kept.');
    expect(readdirSync(dataDir)).toEqual(['p-snapshot-2.bin']);

    const folder = `${dataDir}/out`;
    expect((await run(exportAll, folder, false))[0]).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual([
      'Clean-wells-p-versions',
      'Clean-wells-p.throughline.json',
      'Clean-wells-q.throughline.json',
    ]);
    await storage.close();
  },
);
