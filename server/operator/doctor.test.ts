import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { openSqlite } from '../storage/sqlite/sqlite.ts';
import { doctor } from './doctor.ts';
import { load } from './load.ts';
import { listener } from './testing.ts';

/** A project with the words "one two three", each in a row of its own after the first, some of them in a snapshot. */
async function folder(damage: (db: Database.Database) => void, folded = 0, version = false): Promise<string> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-doctor-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const storage = openSqlite(dataDir);
  const first = documentToUpdate(emptyDocument({ title: 'Clean wells' }));
  await storage.createProject({
    id: 'p',
    first,
    schemaVersion: SCHEMA_VERSION,
    links: [],
    owner: null,
    now: 1,
  });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, first);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const words = doc.getText('words');
  for (const word of ['one ', 'two ', 'three ']) words.insert(words.length, word);
  if (version)
    await storage.addVersion(
      { id: 'v', projectId: 'p', kind: 'named', name: 'As submitted', by: 'Ana', at: 0 },
      Y.mergeUpdates([first, ...updates.slice(0, 2)]),
    );
  for (const [i, bytes] of updates.entries()) {
    await storage.append([{ projectId: 'p', bytes }]);
    if (i + 2 === folded)
      await storage.compact('p', {
        bytes: Y.mergeUpdates([first, ...updates.slice(0, i + 1)]),
        upTo: folded,
        schemaVersion: SCHEMA_VERSION,
      });
  }
  await storage.close();
  const db = new Database(path.join(dataDir, 'throughline.sqlite'));
  damage(db);
  db.close();
  return dataDir;
}

async function ask(dataDir: string, repair = false): Promise<{ code: number; said: string }> {
  const { operator, said } = listener();
  const code = await doctor({ dataDir }, { argument: '', options: { repair } }, operator);
  return { code, said: said() };
}

async function wordsIn(dataDir: string): Promise<string> {
  const storage = openSqlite(dataDir);
  try {
    return (await load(storage, 'p')).doc.getText('words').toJSON();
  } finally {
    await storage.close();
  }
}

const flip = (bytes: Buffer): Buffer => {
  const flipped = Buffer.from(bytes);
  // A letter of a word: the bytes still decode.
  const at = Math.max(...['one', 'two', 'three'].map((word) => flipped.indexOf(word)));
  flipped[at] = flipped[at]! ^ 1;
  return flipped;
};

describe('throughline doctor', () => {
  it('says that all is well where it is, beside a running server too', async () => {
    const dataDir = await folder(() => undefined, 3, true);
    const server = openSqlite(dataDir);
    expect(await ask(dataDir)).toEqual({
      code: 0,
      said: `Looking through ${dataDir}.\n1 project looked at; all is well.`,
    });
    await expect(ask(dataDir, true)).rejects.toThrow('Another Throughline is running');
    await server.close();
  });

  it('finds a flipped bit in a row that still decodes, and sets the row aside', async () => {
    const dataDir = await folder((db) => {
      const bytes = db.prepare('SELECT bytes FROM log WHERE seq = 4').pluck().get() as Buffer;
      db.prepare('UPDATE log SET bytes = ? WHERE seq = 4').run(flip(bytes));
    });
    const found = await ask(dataDir);
    expect(found.code).toBe(1);
    expect(found.said).toContain('Project p: row 4 of its log is not what was written.');
    expect(found.said).toContain('“throughline doctor --repair” can repair');
    const repaired = await ask(dataDir, true);
    expect(repaired).toMatchObject({ code: 0 });
    expect(repaired.said).toContain('Repaired: the row is set aside and kept');
    expect((await ask(dataDir)).said).toContain('1 row was set aside earlier and is kept.');
    expect(await wordsIn(dataDir)).toBe('one two ');
  });

  it('finds a row that cannot be applied and a row that is not there', async () => {
    const dataDir = await folder((db) => {
      db.prepare("INSERT INTO log (project_id, seq, bytes) VALUES ('p', 9, ?)").run(Buffer.from([9, 9, 255]));
    });
    const { code, said } = await ask(dataDir);
    expect(code).toBe(1);
    expect(said).toContain('Project p: row 9 of its log cannot be applied.');
    expect(said).toContain('Project p: rows 5 to 8 of its log are not there.');
    expect(await ask(dataDir, true)).toMatchObject({ code: 1 });
    expect(await wordsIn(dataDir)).toBe('one two three ');
  });

  it('says that edits wait for others that are missing', async () => {
    const dataDir = await folder((db) => void db.prepare('DELETE FROM log WHERE seq = 3').run());
    expect((await ask(dataDir)).said).toContain('some edits build on others that are not there');
  });

  it('builds a project with a damaged snapshot anew from its version and the rows, and keeps what it replaces', async () => {
    let damaged: Buffer = Buffer.of();
    const dataDir = await folder(
      (db) => {
        damaged = flip(db.prepare('SELECT snapshot FROM projects').pluck().get() as Buffer);
        db.prepare('UPDATE projects SET snapshot = ?').run(damaged);
      },
      3,
      true,
    );
    const found = await ask(dataDir);
    expect(found.said).toContain('its snapshot, which holds everything up to row 3, is damaged');
    expect(found.said).toContain('Can be repaired: by its version “As submitted” of 1970-01-01 00:00');
    await expect(wordsIn(dataDir)).rejects.toThrow('its snapshot is damaged');
    expect(await ask(dataDir, true)).toMatchObject({ code: 0 });
    expect(await wordsIn(dataDir)).toBe('one two three ');
    expect((await ask(dataDir)).said).toContain('all is well');
    expect(readdirSync(dataDir)).toContain('p-snapshot-3.bin');
  });

  it('without a version leaves the snapshot alone and says what is left to do', async () => {
    const dataDir = await folder(
      (db) => void db.prepare('UPDATE projects SET snapshot = ?').run(Buffer.from([1, 2, 3, 255])),
      3,
    );
    const { code, said } = await ask(dataDir, true);
    expect(code).toBe(1);
    expect(said).toContain('it has no version to build it anew from. Restore the newest backup');
  });

  it('finds versions that cannot be read, links that belong to nothing, and a document of a newer version', async () => {
    const dataDir = await folder(
      (db) => {
        db.pragma('foreign_keys = OFF');
        db.prepare('UPDATE versions SET bytes = ?').run(Buffer.of(1, 255));
        db.prepare(
          "INSERT INTO links (id, project_id, hash, role, label, created_at) VALUES ('l', 'gone', x'01', 'owner', '', 0)",
        ).run();
        db.prepare('UPDATE projects SET schema_version = 99').run();
      },
      0,
      true,
    );
    const { said } = await ask(dataDir);
    expect(said).toContain('1 entry of the list “links” belong');
    expect(said).toContain('its version “As submitted” of 1970-01-01 00:00 cannot be read.');
    expect(said).toContain('a newer Throughline wrote it.');
  });
});
