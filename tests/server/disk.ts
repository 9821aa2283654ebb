/** The data folder as it lies there while no server runs: what survived is read from it, and not from anybody's memory. */
import path from 'node:path';
import Database from 'better-sqlite3';
import * as Y from 'yjs';
import { openSqlite } from '../../server/storage/sqlite/sqlite.ts';

/** @returns the document of each project. @throws where the database, or a project in it, cannot be read whole */
export async function readDisk(dataDir: string, projectIds: readonly string[]): Promise<Y.Doc[]> {
  const db = new Database(path.join(dataDir, 'throughline.sqlite'));
  const verdict = db.pragma('integrity_check', { simple: true });
  db.close();
  if (verdict !== 'ok') throw new Error(`The database is damaged: ${String(verdict)}`);
  const storage = openSqlite(dataDir);
  try {
    const docs: Y.Doc[] = [];
    for (const id of projectIds) {
      const stored = await storage.load(id);
      if (!stored) throw new Error(`The project ${id} is gone`);
      const doc = new Y.Doc();
      for (const { bytes, whole } of [...(stored.snapshot ? [stored.snapshot] : []), ...stored.updates]) {
        if (!whole) throw new Error(`The project ${id} has bytes that are not those that were written`);
        Y.applyUpdate(doc, bytes);
      }
      docs.push(doc);
    }
    return docs;
  } finally {
    await storage.close();
  }
}
