/** Bytes that the disk has changed, where they still look like good ones. */
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { doctor } from '../../server/operator/doctor.ts';
import { listener } from '../../server/operator/testing.ts';
import { openSqlite } from '../../server/storage/sqlite/sqlite.ts';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import { readDisk } from './disk.ts';
import {
  addressIn,
  Bare,
  dataFolder,
  Editor,
  makeProject,
  startServer,
  Stranger,
  type Project,
} from './kit.ts';

/** Turns one bit of the last place where these words stand. */
function flip(bytes: Buffer, words: string): Buffer {
  const at = bytes.lastIndexOf(words);
  if (at < 0) throw new Error(`“${words}” is not there`);
  bytes[at] = bytes[at]! ^ 1;
  // It would be taken for a good update, with another letter in it.
  Y.applyUpdate(new Y.Doc(), bytes);
  return bytes;
}

/** A project that says “one two three”, a row for each word, while no server runs. */
async function written(): Promise<{ dataDir: string; project: Project }> {
  const dataDir = dataFolder();
  const server = await startServer({ dataDir });
  const project = await makeProject(server);
  await server.stop();
  const storage = openSqlite(dataDir);
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => updates.push(bytes));
  for (const word of ['one ', 'two ', 'three'])
    doc.getText('words').insert(doc.getText('words').length, word);
  await storage.append(updates.map((bytes) => ({ projectId: project.id, bytes })));
  await storage.close();
  return { dataDir, project };
}

describe('a flipped bit', () => {
  it('in a row costs that row and nothing else; it is set aside', async () => {
    const { dataDir, project } = await written();
    const db = new Database(path.join(dataDir, 'throughline.sqlite'));
    const rows = db.prepare('SELECT seq, bytes FROM log').all() as { seq: number; bytes: Buffer }[];
    const { seq, bytes } = rows.find((row) => row.bytes.includes('three'))!;
    db.prepare('UPDATE log SET bytes = ? WHERE seq = ?').run(flip(bytes, 'three'), seq);
    db.close();

    const server = await startServer({ dataDir });
    const reader = new Stranger(server, project.id, project.view);
    await reader.reads('one two ');
    reader.leave();
    await server.stop();
    const storage = openSqlite(dataDir);
    expect(await storage.setAside(project.id)).toEqual([seq]);
    await storage.close();
  });

  it('in a snapshot opens the project for nobody, until the doctor has built it anew', async () => {
    const { dataDir, project } = await written();
    const { id } = project;
    const [doc] = await readDisk(dataDir, [id]);
    const bytes = Y.encodeStateAsUpdate(doc!);
    const storage = openSqlite(dataDir);
    const upTo = (await storage.load(id))?.upTo ?? 0;
    await storage.addVersion({ id: 'v', projectId: id, kind: 'automatic', name: '', by: '', at: 0 }, bytes);
    await storage.compact(id, { bytes, upTo, schemaVersion: SCHEMA_VERSION });
    await storage.close();
    const db = new Database(path.join(dataDir, 'throughline.sqlite'));
    const snapshot = db.prepare('SELECT snapshot FROM projects').pluck().get() as Buffer;
    db.prepare('UPDATE projects SET snapshot = ?').run(flip(snapshot, 'one'));
    db.close();

    const refusing = await startServer({ dataDir });
    expect(await new Bare(addressIn(refusing, id, project.edit)).closed).toBe(CLOSE.unavailable);
    await refusing.stop();
    const given = { argument: '', options: { repair: true } };
    expect(await doctor({ dataDir }, given, listener().operator)).toBe(0);

    const server = await startServer({ dataDir });
    const ben = new Editor(server, id, project.edit);
    await ben.saved();
    expect(ben.words.toJSON()).toBe('one two three');
    ben.write(' four');
    await ben.saved();
    await new Stranger(server, id, project.view).reads('one two three four');
  });
});
