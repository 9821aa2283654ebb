/** A project's document as it is on the disk, read as a room reads it, and what of it could not be taken in. */
import type * as Y from 'yjs';
import { docOf } from '../rooms/encoded.ts';
import { readStored, WrittenByLaterVersion } from '../rooms/stored.ts';
import type { ProjectLog, StoredProject, StoredSnapshot } from '../storage/log.ts';

export { WrittenByLaterVersion };

export interface BadRow {
  readonly seq: number;
  /** `damaged` where its bytes are not those that were written, `unfit` where they are and cannot be applied. */
  readonly why: 'damaged' | 'unfit';
}

export interface Loaded {
  readonly stored: StoredProject;
  /** Without the bad rows. */
  readonly doc: Y.Doc;
  readonly bad: readonly BadRow[];
}

/** The snapshot cannot be trusted: without it the rest would look like a small document. */
export class BrokenSnapshot extends Error {
  constructor(readonly snapshot: StoredSnapshot) {
    super('its snapshot is damaged');
  }
}

/** @throws BrokenSnapshot, WrittenByLaterVersion, and Error where the storage cannot read the project */
export async function load(storage: ProjectLog, project: string): Promise<Loaded> {
  const stored = await storage.load(project);
  if (!stored) throw new Error('it is not in the database');
  try {
    const { state, broken } = readStored(stored);
    return { stored, doc: docOf([state]), bad: badRows(stored, broken) };
  } catch (error) {
    // Whatever rows cannot be applied, the rest is built without them: only the snapshot can be in the way.
    if (stored.snapshot && !(error instanceof WrittenByLaterVersion))
      throw new BrokenSnapshot(stored.snapshot);
    throw error;
  }
}

export const badRows = ({ updates }: StoredProject, broken: readonly number[]): BadRow[] =>
  updates
    .filter(({ seq }) => broken.includes(seq))
    .map(({ seq, whole }) => ({ seq, why: whole ? 'unfit' : 'damaged' }));

/** Null where the bytes are not a document. */
export function documentOf(bytes: Uint8Array): Y.Doc | null {
  try {
    return docOf([bytes]);
  } catch {
    return null;
  }
}
