import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { emptyDocument } from '../../src/core/model/index.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import { addressIn, Bare, dataFolder, Editor, makeProject, startServer, Stranger } from './kit.ts';

const fileOf = (dataDir: string): string => path.join(dataDir, 'throughline.sqlite');

/** What the file on the disk says, read beside the running server. */
function onDisk(dataDir: string, projectId: string): Y.Doc {
  const db = new Database(fileOf(dataDir), { readonly: true });
  const doc = new Y.Doc();
  const { snapshot } = db.prepare('SELECT snapshot FROM projects WHERE id = ?').get(projectId) as {
    snapshot: Buffer | null;
  };
  if (snapshot) Y.applyUpdate(doc, snapshot);
  const rows = db.prepare('SELECT bytes FROM rows WHERE project_id = ? ORDER BY seq').all(projectId);
  for (const { bytes } of rows as { bytes: Buffer }[]) Y.applyUpdate(doc, bytes);
  db.close();
  return doc;
}
const wordsIn = (doc: Y.Doc): string => doc.getText('words').toJSON();
const rowsOf = (dataDir: string, table: string): number => {
  const db = new Database(fileOf(dataDir), { readonly: true });
  const { n } = db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number };
  db.close();
  return n;
};

describe('saved', () => {
  it('is said only when the disk has it, and seen only then by others', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    const ben = new Editor(server, project.id, project.edit);
    await Promise.all([ana.saved(), ben.saved()]);
    const atSaved: string[] = [];
    const atSeen: string[] = [];
    ana.provider.subscribe(() => {
      if (ana.state.saved) atSaved.push(wordsIn(onDisk(server.dataDir, project.id)));
    });
    ben.doc.on('update', () => atSeen.push(wordsIn(onDisk(server.dataDir, project.id))));
    ana.write('on the disk');
    expect(ana.state.saved).toBe(false);
    await ana.saved();
    await ben.reads('on the disk');
    expect(new Set([...atSaved, ...atSeen])).toEqual(new Set(['on the disk']));
  });

  it('is not said for a change that was made on the way', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    const claims: [boolean, number][] = [];
    let more = 20;
    ana.provider.subscribe(() => {
      claims.push([ana.state.saved, ana.state.unconfirmed]);
      // Each confirmation finds the next word already written.
      if (ana.state.unconfirmed === 1 && more > 0) {
        more -= 1;
        queueMicrotask(() => ana.write('word '));
      }
    });
    ana.write('word ');
    await ana.until('all saved', (state) => state.saved && more === 0);
    expect(claims.filter(([saved, unconfirmed]) => saved && unconfirmed > 0)).toEqual([]);
    expect(wordsIn(onDisk(server.dataDir, project.id))).toBe('word '.repeat(21));
  });
});

describe('a full disk', () => {
  const start = async () => {
    const dataDir = dataFolder();
    const db = new Database(fileOf(dataDir));
    const server = await startServer({ dataDir, storage: sqliteStorage(db) });
    const project = await makeProject(server);
    const pages = (count: number): void => void db.pragma(`max_page_count = ${count}`);
    return { server, project, fill: () => pages(1), makeRoom: () => pages(1_000_000) };
  };
  const long = 'long '.repeat(4_000);

  it('is told to everybody; the work is kept, shown to nobody, and written when there is room again', async () => {
    const { server, project, fill, makeRoom } = await start();
    const ana = new Editor(server, project.id, project.edit);
    const ben = new Editor(server, project.id, project.edit);
    await Promise.all([ana.saved(), ben.saved()]);
    fill();
    ana.write(long);
    await Promise.all(
      [ana, ben].map((who) => who.until('not saved', (state) => state.notSavedSince !== null)),
    );
    ben.write('and mine');
    expect(ben.state).toMatchObject({ saved: false, unconfirmed: 1 });
    expect(ana.words.toJSON()).toBe(long);
    const health = await fetch(`${server.url}/healthz`);
    expect([health.status, await health.json()]).toMatchObject([503, { status: 'notSaving' }]);

    const late = new Editor(server, project.id, project.edit);
    await late.until('told too', (state) => state.synced && state.notSavedSince !== null);
    expect(late.words.toJSON()).toBe('');

    makeRoom();
    await Promise.all([ana, ben, late].map((who) => who.saved()));
    expect(ana.words.toJSON()).toHaveLength(long.length + 'and mine'.length);
    expect(ben.words.toJSON()).toBe(ana.words.toJSON());
    expect(wordsIn(onDisk(server.dataDir, project.id))).toBe(ana.words.toJSON());
  });

  it('does not let a new project look as if it were made', async () => {
    const { server, project, fill, makeRoom } = await start();
    fill();
    const large = emptyDocument({ summary: 'x'.repeat(19_000) });
    await expect(makeProject(server, large)).rejects.toThrow(/507 .*cannot write to its disk/);
    expect(rowsOf(server.dataDir, 'projects')).toBe(1);
    makeRoom();
    await makeProject(server, large);
    expect(rowsOf(server.dataDir, 'projects')).toBe(2);
    await new Editor(server, project.id, project.edit).saved();
  });

  it('at the end of the server is said by the exit, and the browsers bring the work back', async () => {
    const { server, project, fill } = await start();
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    fill();
    ana.write(long);
    await ana.until('not saved', (state) => state.notSavedSince !== null);
    expect(await server.stop()).toBe(false);
    expect(ana.state).toMatchObject({ saved: false, unconfirmed: 1 });
  });
});

describe('stopping', () => {
  it('writes what waits first, and closes with a code that means “come again”', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const bare = new Bare(addressIn(server, project.id, project.edit));
    await bare.open;
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    for (let i = 0; i < 500; i += 1) ana.write(`${i} `);
    const written = ana.words.toJSON();
    await ana.saved();
    expect(await server.stop()).toBe(true);
    expect(await bare.closed).toBe(CLOSE.restarting);
    expect(wordsIn(onDisk(server.dataDir, project.id))).toBe(written);
  });
});

describe('the log', () => {
  it('is folded again and again without a pause or a loss, and ids are never used twice', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    const ben = new Editor(server, project.id, project.edit);
    await Promise.all([ana.saved(), ben.saved()]);
    // Each round outweighs the snapshot; what was pasted is deleted again.
    for (let round = 0; round < 6; round += 1) {
      ana.words.insert(0, 'x'.repeat(300_000));
      ana.words.delete(0, 300_000);
      ana.write(`a${round} `);
      ben.write(`b${round} `);
      await Promise.all([ana.saved(), ben.saved()]);
    }
    expect(rowsOf(server.dataDir, 'rows')).toBeLessThan(10);
    await server.stop();

    // An emptied log is where a reused id would hide new rows from a reader that starts after the snapshot.
    const again = await startServer({ dataDir: server.dataDir });
    const cy = new Editor(again, project.id, project.edit);
    await cy.saved();
    cy.write('after');
    await cy.saved();
    await again.stop();
    const third = await startServer({ dataDir: server.dataDir });
    const reader = new Stranger(third, project.id, project.view);
    await reader.reads(cy.words.toJSON());
    expect(cy.words.toJSON().split(' ').toSorted()).toEqual(
      ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'after', 'b0', 'b1', 'b2', 'b3', 'b4', 'b5'].toSorted(),
    );
  });
});

describe('a damaged file', () => {
  const damaged = async (damage: (db: Database.Database) => void) => {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    for (const word of ['one ', 'two ']) {
      ana.write(word);
      await ana.saved();
    }
    ana.leave();
    await server.stop();
    const db = new Database(fileOf(server.dataDir));
    damage(db);
    db.close();
    return { again: await startServer({ dataDir: server.dataDir }), project };
  };

  it('with one broken row opens with the rest; the row is kept aside', async () => {
    const { again, project } = await damaged((db) => {
      db.prepare('INSERT INTO log (project_id, seq, bytes) SELECT id, 100, ? FROM projects').run(
        Buffer.from([9, 9, 9, 9, 255, 255]),
      );
    });
    const reader = new Stranger(again, project.id, project.view);
    await reader.reads('one two ');
    expect(rowsOf(again.dataDir, 'log WHERE set_aside IS NOT NULL')).toBe(1);
    const ben = new Editor(again, project.id, project.edit);
    await ben.saved();
    ben.write('three');
    await reader.reads('one two three');
  });

  it('with a broken snapshot opens nothing rather than something smaller', async () => {
    const { again, project } = await damaged((db) => {
      db.prepare('UPDATE projects SET snapshot = ?').run(Buffer.from([1, 2, 3, 255]));
    });
    const closed = await new Bare(addressIn(again, project.id, project.edit)).closed;
    expect(closed).toBe(CLOSE.unavailable);
    await makeProject(again);
  });
});

describe('a project that a later version has stored', () => {
  it('is not opened by this one, which says so, and is left as it is', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    await new Editor(server, project.id, project.edit).saved();
    await server.stop();
    const db = new Database(fileOf(server.dataDir));
    db.prepare('UPDATE projects SET schema_version = 99').run();
    db.close();
    const again = await startServer({ dataDir: server.dataDir });
    const closed = await new Bare(addressIn(again, project.id, project.edit)).closed;
    expect(closed).toBe(CLOSE.serverTooOld);
    expect(rowsOf(server.dataDir, 'projects WHERE schema_version = 99')).toBe(1);
  });
});
