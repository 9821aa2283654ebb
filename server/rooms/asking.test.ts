/** When the room asks somebody for what it lacks: never before they have what they came for. */
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument, SCHEMA_VERSION, type Role } from '../../src/core/model/index.ts';
import { MESSAGE, SYNC } from '../../src/doc/wire.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { LIMITS } from '../limits.ts';
import { sqliteStorage } from '../storage/sqlite/sqlite.ts';
import type { Member, Room } from './room.ts';
import { Rooms } from './rooms.ts';

const NOTHING = Y.encodeStateVector(new Y.Doc());

async function room(): Promise<Room> {
  const storage = sqliteStorage(new Database(':memory:'));
  const first = documentToUpdate(emptyDocument({}));
  const rest = { schemaVersion: SCHEMA_VERSION, links: [], owner: null, now: 0 };
  await storage.createProject({ id: 'p', first, ...rest });
  const rooms = new Rooms(storage, LIMITS, pino({ level: 'silent' }));
  onTestFinished(async () => {
    await rooms.close();
    await storage.close();
  });
  return rooms.room('p');
}

/** Somebody in the room, and what of the handshake they were sent: 0 for a question, 1 for the document. */
function visitor(into: Room, role: Role): { readonly heard: number[]; readonly wants: () => void } {
  const heard: number[] = [];
  const member: Member = {
    door: 'door',
    announced: false,
    by: null,
    role,
    send: (bytes) => void (bytes[0] === MESSAGE.sync && heard.push(bytes[1] ?? -1)),
    close: () => undefined,
  };
  into.enter(member);
  return { heard, wants: () => into.receive(member, { kind: 'stateWanted', stateVector: NOTHING }) };
}

it('gives the document to the first visitor before asking for anything, and asks the next one at once', async () => {
  const opened = await room();
  const first = visitor(opened, 'editor');
  expect(first.heard).toEqual([]);
  first.wants();
  expect(first.heard).toEqual([SYNC.step2, SYNC.step1]);
  expect(visitor(opened, 'editor').heard).toEqual([SYNC.step1]);
});

it('asks those who do not ask themselves a moment later', async () => {
  const opened = await room();
  const { heard } = visitor(opened, 'editor');
  await opened.tend();
  expect(heard).toEqual([SYNC.step1]);
});

it('asks nothing of somebody who may only view', async () => {
  const opened = await room();
  const { heard, wants } = visitor(opened, 'viewer');
  wants();
  await opened.tend();
  expect(heard).toEqual([SYNC.step2]);
});
