/** A project whose snapshot is damaged, built anew from its newest whole version and the rows after the snapshot. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { completeYDoc } from '../../src/doc/write.ts';
import { docOf } from '../rooms/encoded.ts';
import { readStored } from '../rooms/stored.ts';
import type { Storage } from '../storage/storage.ts';
import type { StoredVersion } from '../storage/versions.ts';
import { badRows, documentOf } from './load.ts';
import { OperatorError } from './place.ts';

interface WholeVersion {
  readonly version: StoredVersion;
  readonly bytes: Uint8Array;
}

/** The first of these versions, by default of all from the newest on, that can be read; null where there is none. */
export async function newestWhole(
  storage: Storage,
  project: string,
  versions?: readonly StoredVersion[],
): Promise<WholeVersion | null> {
  for (const version of versions ?? (await storage.listVersions(project))) {
    const bytes = await storage.readVersion(project, version.id);
    if (bytes && documentOf(bytes)) return { version, bytes };
  }
  return null;
}

/**
 * Replaces a damaged snapshot. What the rows build on and nobody has waits inside the document, and shows when a browser brings it.
 *
 * @returns the file in which the damaged bytes are kept
 */
export function rebuild(
  storage: Storage,
  project: string,
  version: Uint8Array,
  keepIn: string,
): Promise<string> {
  return storage.exclusively(project, async () => {
    const stored = await storage.load(project);
    if (!stored?.snapshot) throw new OperatorError('operator.doctor.unreadable.todo');
    const file = keep(keepIn, `${project}-snapshot-${stored.snapshot.upTo}`, stored.snapshot.bytes);
    const base = { upTo: stored.snapshot.upTo, bytes: version, whole: true, proven: true };
    const { state, broken } = readStored({ ...stored, snapshot: base });
    for (const { seq, why } of badRows(stored, broken)) await storage.quarantine(project, seq, why);
    const doc = docOf([state]);
    // What is folded has to be complete: a room serves it as it lies there.
    completeYDoc(doc);
    // Also as a row: a snapshot replaces only one that holds fewer rows.
    await storage.append([{ projectId: project, bytes: Y.encodeStateAsUpdate(doc) }]);
    const meanwhile = await storage.since(project, stored.upTo);
    for (const { bytes } of meanwhile?.updates ?? []) Y.applyUpdate(doc, bytes);
    await storage.compact(project, {
      bytes: Y.encodeStateAsUpdate(doc),
      upTo: meanwhile?.upTo ?? stored.upTo + 1,
      schemaVersion: SCHEMA_VERSION,
    });
    return file;
  });
}

function keep(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.bin`);
  writeFileSync(file, bytes, { mode: 0o600, flush: true });
  return file;
}
