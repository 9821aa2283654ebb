import Database from 'better-sqlite3';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { CLOSE, SYNC } from '../../src/doc/wire.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { LIMITS } from '../limits.ts';
import { readMessage, sendUpdate } from '../protocol/message.ts';
import { sqliteStorage } from '../storage/sqlite/sqlite.ts';
import type { Storage } from '../storage/storage.ts';
import type { Member, Room } from './room.ts';
import { Rooms } from './rooms.ts';
import { CannotOpen, WrittenByLaterVersion } from './stored.ts';

const log = pino({ level: 'silent' });

const FIRST = documentToUpdate(emptyDocument({}));

/** A storage with one project, `p`, and what a test wants to be different about it. */
async function storageWith(change: Partial<Storage> = {}): Promise<Storage> {
  const storage = sqliteStorage(new Database(':memory:'));
  onTestFinished(() => storage.close());
  const rest = { schemaVersion: SCHEMA_VERSION, links: [], owner: null, now: 0 };
  await storage.createProject({ id: 'p', first: FIRST, ...rest });
  return { ...storage, ...change };
}

function roomsOn(storage: Storage): Rooms {
  const rooms = new Rooms(storage, LIMITS, log);
  onTestFinished(async () => void (await rooms.close()));
  return rooms;
}

/** Somebody in the room with a document of their own. */
class Guest implements Member {
  readonly door = 'door';
  readonly announced = false;
  readonly by = null;
  readonly role = 'editor';
  readonly doc = new Y.Doc();
  closedWith: number | null = null;

  constructor(private readonly room: Room) {
    this.doc.on('update', (update: Uint8Array, origin) => {
      const message = readMessage(sendUpdate(update));
      if (origin !== 'heard' && message) room.receive(this, message);
    });
    room.enter(this);
    const stateVector = Y.encodeStateVector(this.doc);
    room.receive(this, { kind: 'stateWanted', stateVector });
  }

  readonly send = (bytes: Uint8Array): void => {
    if (bytes[0] !== 0 || bytes[1] === SYNC.step1) return;
    const message = readMessage(bytes);
    if (message?.kind === 'update') Y.applyUpdate(this.doc, message.update, 'heard');
  };
  readonly close = (code: number): void => {
    this.closedWith = code;
    this.leave();
  };
  leave(): void {
    this.room.leave(this);
  }
  get words(): Y.Text {
    return this.doc.getText('words');
  }
}

/** Everything that was handed in is on the disk. */
const written = (storage: Storage, rows: number): Promise<void> =>
  new Promise((resolve) => {
    const look = async (): Promise<void> => {
      if (((await storage.load('p'))?.upTo ?? 0) >= rows) resolve();
      else setImmediate(() => void look());
    };
    void look();
  });

describe('a room', () => {
  it('folds what was written and leaves memory when nobody has come back', async () => {
    const storage = await storageWith();
    const rooms = roomsOn(storage);
    const ana = new Guest(await rooms.room('p'));
    ana.words.insert(0, 'kept');
    await written(storage, 2);
    await rooms.tend();
    expect((await storage.load('p'))?.updates).toHaveLength(2);
    ana.leave();
    await rooms.tend();
    expect([rooms.count, (await storage.load('p'))?.updates]).toEqual([1, []]);
    await rooms.tend();
    expect(rooms.count).toBe(0);
    expect(new Guest(await rooms.room('p')).words.toJSON()).toBe('kept');
  });

  it('refuses to leave memory while its work cannot be saved, and saves it when the disk is back', async () => {
    let broken = true;
    const base = await storageWith();
    const append: Storage['append'] = (rows) =>
      broken ? Promise.reject(new Error('no space')) : base.append(rows);
    const rooms = roomsOn({ ...base, append });
    const ana = new Guest(await rooms.room('p'));
    ana.words.insert(0, 'not lost');
    ana.leave();
    for (let i = 0; i < 4; i += 1) await rooms.tend();
    expect([rooms.count, rooms.failing]).toEqual([1, true]);
    const ben = new Guest(await rooms.room('p'));
    expect(ben.words.toJSON()).toBe('');
    broken = false;
    await written(base, 2);
    expect(ben.words.toJSON()).toBe('not lost');
  });

  it('is built anew from the disk where something that was written cannot be applied, without that row', async () => {
    const storage = await storageWith();
    const rooms = roomsOn(storage);
    const ana = new Guest(await rooms.room('p'));
    ana.words.insert(0, 'good');
    await written(storage, 2);
    // Damaged on the disk after it was written, then read by this process as another one's row.
    await storage.append([{ projectId: 'p', bytes: Uint8Array.of(9, 9, 9, 255) }]);
    await (await rooms.room('p')).follow();
    ana.words.insert(4, ' and better');
    await written(storage, 4);
    await rooms.close();
    const again = new Guest(await roomsOn(storage).room('p'));
    expect(again.words.toJSON()).toBe('good and better');
    const stored = await storage.load('p');
    expect(stored?.updates.some(({ seq }) => seq === 3)).toBe(false);
  });

  it('that another process has taken to a later version sends everybody back to the door', async () => {
    const storage = await storageWith();
    const rooms = roomsOn(storage);
    const ana = new Guest(await rooms.room('p'));
    const [upTo = 0] = await storage.append([{ projectId: 'p', bytes: FIRST }]);
    await storage.compact('p', { bytes: FIRST, upTo, schemaVersion: SCHEMA_VERSION + 1 });
    await (await rooms.room('p')).follow();
    expect([ana.closedWith, rooms.count]).toEqual([CLOSE.restarting, 0]);
    await expect(rooms.room('p')).rejects.toThrow(WrittenByLaterVersion);
  });

  it('that is opened anew has what the one before it had taken in, once it is on the disk', async () => {
    const base = await storageWith();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let damaged = true;
    const rooms = roomsOn({
      ...base,
      append: (rows) => gate.then(() => base.append(rows)),
      since: async (id, seq) => {
        const stored = await base.since(id, seq);
        return stored && damaged
          ? { ...stored, snapshot: { upTo: 1, bytes: FIRST, whole: false, proven: true } }
          : stored;
      },
    });
    const before = await rooms.room('p');
    const ana = new Guest(before);
    ana.words.insert(0, 'on its way');
    await before.follow();
    damaged = false;
    expect(ana.closedWith).toBe(CLOSE.restarting);
    const ben = new Guest(await rooms.room('p'));
    expect(ben.words.toJSON()).toBe('');
    const seen = new Promise((resolve) => {
      ben.doc.once('update', resolve);
    });
    release();
    await seen;
    expect(ben.words.toJSON()).toBe('on its way');
  });

  it('opens nothing rather than a part where the snapshot is not whole', async () => {
    const storage = await storageWith();
    const whole = await storage.load('p');
    const snapshot = { upTo: 1, bytes: FIRST, whole: false, proven: true };
    const rooms = roomsOn({ ...storage, load: async () => whole && { ...whole, snapshot } });
    await expect(rooms.room('p')).rejects.toThrow(CannotOpen);
  });
});

describe('a slow disk', () => {
  it('loses nothing, keeps the order, and takes in one commit what has gathered', async () => {
    const base = await storageWith();
    const commits: number[] = [];
    let release: () => void = () => undefined;
    const append: Storage['append'] = async (rows) => {
      commits.push(rows.length);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return base.append(rows);
    };
    const rooms = roomsOn({ ...base, append });
    const ana = new Guest(await rooms.room('p'));
    const ben = new Guest(await rooms.room('p'));
    const seen: string[] = [];
    ben.doc.on('update', () => seen.push(ben.words.toJSON()));
    ana.words.insert(0, '0');
    while (commits.length === 0) await new Promise(setImmediate);
    // The first commit is under way; these wait for the second.
    for (let i = 1; i < 200; i += 1) ana.words.insert(ana.words.length, ` ${i}`);
    expect(seen).toEqual([]);
    release();
    await written(base, 2);
    while (commits.length === 1) await new Promise(setImmediate);
    release();
    await written(base, 201);
    expect(commits).toEqual([1, 199]);
    expect(ben.words.toJSON()).toBe(ana.words.toJSON());
    expect(seen).toEqual(seen.toSorted((a, b) => a.length - b.length));
  });
});
