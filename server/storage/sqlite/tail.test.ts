import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Storage } from '../storage.ts';
import { sqliteStorage, storageOn } from './sqlite.ts';

async function open(...ids: string[]): Promise<{ db: Database.Database; storage: Storage }> {
  const db = new Database(':memory:');
  const storage = sqliteStorage(db);
  for (const id of ids)
    await storage.createProject({
      id,
      first: Uint8Array.of(1),
      schemaVersion: 1,
      links: [],
      owner: null,
      now: 0,
    });
  return { db, storage };
}

const write = (storage: Storage, projectId: string, value: number): Promise<number[]> =>
  storage.append([{ projectId, bytes: Uint8Array.of(value) }]);
const seen = async (storage: Storage, id: string): Promise<[number, number][]> =>
  ((await storage.load(id))?.updates ?? []).map(({ seq, bytes }) => [seq, bytes[0] ?? 0]);
const inTail = (db: Database.Database): unknown => db.prepare('SELECT count(*) FROM tail').pluck().get();

describe('rows that came last', () => {
  it('are read with the rest, in order, also beside the server that writes', async () => {
    const { db, storage } = await open('p', 'q');
    expect([
      await write(storage, 'p', 2),
      await write(storage, 'q', 2),
      await write(storage, 'p', 3),
    ]).toEqual([[2], [2], [3]]);
    expect(inTail(db)).toBe(3);
    for (const reader of [storage, storageOn(db)])
      expect([await seen(reader, 'p'), await seen(reader, 'q')]).toEqual([
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        [
          [1, 1],
          [2, 2],
        ],
      ]);
  });

  it('are with the rest after a start, however the server ended, and numbers go on', async () => {
    const { db, storage } = await open('p');
    await write(storage, 'p', 2);
    const again = sqliteStorage(db);
    expect(inTail(db)).toBe(0);
    expect(await write(again, 'p', 3)).toEqual([3]);
    expect(await seen(again, 'p')).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('are put with the rest when they have become many, and nothing is seen of it', async () => {
    const { db, storage } = await open('p');
    const rows = Array.from({ length: 4_096 }, (_, i) => ({ projectId: 'p', bytes: Uint8Array.of(i % 256) }));
    await storage.append(rows);
    const before = await seen(storage, 'p');
    await turn();
    await turn();
    expect(inTail(db)).toBe(0);
    expect(await seen(storage, 'p')).toEqual(before);
    expect(await write(storage, 'p', 1)).toEqual([4_098]);
  });

  it('go with the rest into a snapshot, and others stay', async () => {
    const { db, storage } = await open('p', 'q');
    for (const value of [2, 3, 4]) await write(storage, 'p', value);
    await write(storage, 'q', 2);
    await storage.compact('p', { bytes: Uint8Array.of(9), upTo: 3, schemaVersion: 1 });
    expect(await seen(storage, 'p')).toEqual([[4, 4]]);
    expect(inTail(db)).toBe(2);
    expect(await write(storage, 'p', 5)).toEqual([5]);
  });

  it('can be set aside', async () => {
    const { storage } = await open('p');
    await write(storage, 'p', 2);
    await storage.quarantine('p', 2, 'cannot be applied');
    expect(await storage.setAside('p')).toEqual([2]);
    expect(await seen(storage, 'p')).toEqual([[1, 1]]);
    expect(await write(storage, 'p', 3)).toEqual([3]);
  });

  it('stay where they are while the disk is full, and a number that was not written is given again', async () => {
    const { db, storage } = await open('p');
    await write(storage, 'p', 2);
    db.pragma('max_page_count = 1');
    await expect(storage.append([{ projectId: 'p', bytes: new Uint8Array(200_000) }])).rejects.toMatchObject({
      code: 'SQLITE_FULL',
    });
    const again = sqliteStorage(db);
    expect(await seen(again, 'p')).toEqual([
      [1, 1],
      [2, 2],
    ]);
    db.pragma('max_page_count = 100000');
    expect(await write(again, 'p', 3)).toEqual([3]);
  });

  it('belong to a project that is there', async () => {
    const { db, storage } = await open('p');
    await expect(write(storage, 'nowhere', 1)).rejects.toThrow('no such project');
    expect(inTail(db)).toBe(0);
  });
});
