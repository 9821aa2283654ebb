/** The state of a project as it is on the disk, whichever process has it open: what is shown to anybody was written there first. */
import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { TABLES } from '../../src/core/model/index.ts';
import { tableOf } from '../../src/doc/ytypes.ts';
import type { ProjectLog } from '../storage/log.ts';

/** The stored document is damaged; without its whole snapshot the rest would look like a small document. */
export class StateUnreadable extends Error {}

/**
 * @returns the whole document as one Yjs update, or null where there is no such project
 * @throws StateUnreadable
 */
export async function storedState(storage: ProjectLog, projectId: string): Promise<Uint8Array | null> {
  const stored = await storage.load(projectId);
  if (!stored) return null;
  const { snapshot, updates } = stored;
  if (snapshot && !snapshot.whole) throw new StateUnreadable('The snapshot is damaged.');
  const doc = new Y.Doc();
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot.bytes);
    for (const { bytes, whole } of updates) if (whole) tryApply(doc, bytes);
  });
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}

/** A row that cannot be applied is the room's to set aside; the rest is the state all the same. */
function tryApply(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(doc, update);
  } catch {
    // Yjs leaves the document usable.
  }
}

/** Whether two states hold the same records, however they came to. Read as they are stored: to check each value would take longer. */
export const saysTheSame = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(one, other) === 0 || isDeepStrictEqual(recordsIn(one), recordsIn(other));

function recordsIn(state: Uint8Array): unknown {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const records = TABLES.map((table) => tableOf(doc, table).toJSON());
  doc.destroy();
  return records;
}
