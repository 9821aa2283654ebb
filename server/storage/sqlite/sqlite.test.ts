import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { storageConforms } from '../conformance/index.ts';
import { DataFolderError } from './dataFolder.ts';
import { openSqlite, sqliteStorage } from './sqlite.ts';

const folders: string[] = [];
const folder = (): string => {
  const dir = mkdtempSync(path.join(tmpdir(), 'throughline-storage-'));
  folders.push(dir);
  return dir;
};
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

let at = '';
storageConforms(
  'SQLite in a folder',
  async () => openSqlite((at = folder())),
  async (storage) => {
    await storage.close();
    return openSqlite(at);
  },
);

it.skipIf(process.platform === 'win32')(
  'makes a data folder that no other account can look into',
  async () => {
    const dir = path.join(folder(), 'new');
    await openSqlite(dir).close();
    expect(statSync(dir).mode & 0o077).toBe(0);
  },
);

describe('SQLite on a full disk', () => {
  it('refuses an append whole, reads on, and takes it when there is room again', async () => {
    const db = new Database(path.join(folder(), 'a.sqlite'));
    const storage = sqliteStorage(db);
    await storage.createProject({
      id: 'p',
      first: Uint8Array.of(1),
      schemaVersion: 1,
      links: [],
      owner: null,
      now: 0,
    });
    db.pragma('max_page_count = 1');
    const rows = [1, 200_000].map((size) => ({ projectId: 'p', bytes: new Uint8Array(size) }));
    await expect(storage.append(rows)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect((await storage.load('p'))?.updates).toHaveLength(1);
    db.pragma('max_page_count = 100000');
    await storage.append(rows);
    expect((await storage.load('p'))?.updates).toHaveLength(3);
    await storage.close();
  });

  it('flushes every commit', () => {
    const db = new Database(path.join(folder(), 'a.sqlite'));
    sqliteStorage(db);
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
  });
});

describe('a data folder', () => {
  it('that cannot be made is refused with one sentence that names it and the way out', () => {
    const file = path.join(folder(), 'a-file');
    writeFileSync(file, '');
    const inside = path.join(file, 'inside');
    expect(() => openSqlite(inside)).toThrow(DataFolderError);
    expect(() => openSqlite(inside)).toThrow(/a-file\/inside cannot be used .* DATA_DIR/);
  });

  it('whose database is something else is refused and left as it is', () => {
    const dir = folder();
    const file = path.join(dir, 'throughline.sqlite');
    writeFileSync(file, 'These are not the tables of a database, but a letter.'.repeat(100));
    const before = readFileSync(file);
    expect(() => openSqlite(dir)).toThrow(DataFolderError);
    expect(readFileSync(file)).toEqual(before);
  });

  it('belongs to one server at a time, and is free again when that one is closed', async () => {
    const dir = folder();
    const first = openSqlite(dir);
    expect(() => openSqlite(dir)).toThrow(/Another Throughline/);
    await first.close();
    await openSqlite(dir).close();
  });
});
