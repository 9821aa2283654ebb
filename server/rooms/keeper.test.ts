import Database from 'better-sqlite3';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { sqliteStorage } from '../storage/sqlite/sqlite.ts';
import type { Storage } from '../storage/storage.ts';
import { docOf } from './encoded.ts';
import { Keeper } from './keeper.ts';
import { CannotOpen } from './stored.ts';
import { Authors, randomFrom, wordsOf } from './testing.ts';

const log = pino({ level: 'silent' });
const FIRST = documentToUpdate(emptyDocument({}));

async function open(): Promise<{ db: Database.Database; storage: Storage }> {
  const db = new Database(':memory:');
  const storage = sqliteStorage(db);
  const rest = { schemaVersion: SCHEMA_VERSION, links: [], owner: null, now: 0 };
  await storage.createProject({ id: 'p', first: FIRST, ...rest });
  return { db, storage };
}

/** Writes an update as a room does. */
async function write(storage: Storage, keeper: Keeper, update: Uint8Array): Promise<void> {
  const [seq = 0] = await storage.append([{ projectId: 'p', bytes: update }]);
  keeper.take(seq, update, Y.decodeUpdate(update));
}

async function history(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const authors = new Authors(random);
  while (authors.updates.length < 40) authors.step();
  const { storage } = await open();
  // Two processes, each with what it has passed on to somebody who came first.
  const processes = await Promise.all(
    [0, 1].map(async () => {
      const keeper = await Keeper.open('p', storage, log);
      return { keeper, heard: docOf([keeper.state()]) };
    }),
  );
  const listen = (process: (typeof processes)[number]): void => {
    process.keeper.onNews = (update) => Y.applyUpdate(process.heard, update);
  };
  processes.forEach(listen);
  for (const update of authors.shuffled()) {
    const process = processes[authors.below(2)] as (typeof processes)[number];
    await write(storage, process.keeper, update);
    Y.applyUpdate(process.heard, update);
    const deed = random();
    if (deed < 0.15) await process.keeper.catchUp();
    else if (deed < 0.3) await process.keeper.fold();
    else if (deed < 0.35) process.keeper.rest();
    else if (deed < 0.45) {
      process.keeper = await Keeper.open('p', storage, log);
      listen(process);
      Y.applyUpdate(process.heard, process.keeper.state());
    }
  }
  for (const process of processes) await process.keeper.catchUp();
  const live = docOf([FIRST, ...authors.updates]);
  const fresh = await Keeper.open('p', storage, log);
  for (const keeper of [fresh, ...processes.map((process) => process.keeper)]) {
    expect(wordsOf(docOf([keeper.state()]))).toEqual(wordsOf(live));
    expect(Y.decodeStateVector(keeper.stateVector())).toEqual(Y.decodeStateVector(fresh.stateVector()));
    for (const { vector, state } of authors.moments.slice(-4))
      expect(wordsOf(docOf([state, keeper.answer(vector)]))).toEqual(wordsOf(live));
  }
  for (const { heard } of processes) expect(wordsOf(heard)).toEqual(wordsOf(live));
  await storage.close();
}

describe('what two processes keep of one project', () => {
  it('is in the end what everybody wrote, however they fold, rest, fall behind and start again', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      try {
        await history(seed);
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
      }
    }
  });
});

describe('a stored project', () => {
  it('opens without the rows that cannot be read, wherever they are, and keeps those aside', async () => {
    const { db, storage } = await open();
    const author = new Y.Doc();
    const updates: Uint8Array[] = [];
    author.on('update', (update: Uint8Array) => updates.push(update));
    for (let i = 0; i < 20; i += 1) author.getText('words').insert(i, String(i % 10));
    for (const bytes of updates) await storage.append([{ projectId: 'p', bytes }]);
    // Opened again, a storage has put what came last where the rest is.
    sqliteStorage(db);
    // As a release without sums had it: nothing is known against these bytes until they are applied.
    const garble = db.prepare('INSERT INTO log (project_id, seq, bytes, sum) VALUES (?, ?, ?, NULL)');
    const shift = db.prepare('UPDATE log SET seq = -seq WHERE seq >= ?');
    const back = db.prepare('UPDATE log SET seq = 1 - seq WHERE seq < 0');
    for (const seq of [2, 9, 23]) {
      shift.run(seq);
      back.run();
      garble.run('p', seq, Buffer.from([1, 1, seq, 255]));
    }
    const keeper = await Keeper.open('p', storage, log);
    expect(docOf([keeper.state()]).getText('words').toJSON()).toBe('01234567890123456789');
    const aside = db.prepare('SELECT seq FROM log WHERE set_aside IS NOT NULL ORDER BY seq').pluck().all();
    expect(aside).toEqual([2, 9, 23]);
    await storage.close();
  });

  it('of an older shape is completed and stored in today’s before anybody sees it', async () => {
    const { storage } = await open();
    const old = docOf([FIRST]);
    (old.getMap('project').get('project') as Y.Map<unknown>).delete('title');
    const bytes = Y.encodeStateAsUpdate(old);
    await storage.compact('p', { bytes, upTo: 1, schemaVersion: 0 });
    const keeper = await Keeper.open('p', storage, log);
    const project = docOf([keeper.state()]).getMap('project').get('project') as Y.Map<unknown>;
    expect(project.get('title')).toBeInstanceOf(Y.Text);
    expect((await storage.load('p'))?.schemaVersion).toBe(SCHEMA_VERSION);
    await storage.close();
  });

  it('that is served as it lies there is read through all the same', async () => {
    const { db, storage } = await open();
    await storage.compact('p', { bytes: FIRST, upTo: 1, schemaVersion: SCHEMA_VERSION });
    db.prepare('UPDATE projects SET snapshot = ?, snapshot_sum = NULL').run(Buffer.from([7, 7, 255]));
    await expect(Keeper.open('p', storage, log)).rejects.toThrow(CannotOpen);
    await storage.close();
  });
});
