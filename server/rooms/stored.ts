/** From what lies on the disk to the document of a room. */
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { completeYDoc } from '../../src/doc/write.ts';
import type { StoredProject, StoredUpdate } from '../storage/log.ts';
import { docOf } from './encoded.ts';

/** The project is not in the storage, or what is stored cannot be read. */
export class CannotOpen extends Error {}

/** The document is stored in a shape that this server does not know yet. */
export class WrittenByLaterVersion extends Error {}

export interface Built {
  /** The document as one update. */
  readonly state: Uint8Array;
  /** What would make the texts and sets that the document lacks; null where it is complete. */
  readonly missing: Uint8Array | null;
}

/** Encodes a document, and destroys it. */
export function completed(doc: Y.Doc): Built {
  const state = Y.encodeStateAsUpdate(doc);
  let missing: Uint8Array | null = null;
  doc.on('update', (update: Uint8Array) => {
    missing = update;
  });
  completeYDoc(doc);
  doc.destroy();
  return { state, missing };
}

export interface Read {
  readonly state: Uint8Array;
  /** Numbers of the rows that cannot be applied. */
  readonly broken: readonly number[];
  /** False where texts or sets are missing that today's shape knows. */
  readonly complete: boolean;
}

/**
 * A snapshot of today's shape with nothing after it is served as it lies there: it was checked and complete when it was made. Anything else is
 * built first, so that no row that cannot be applied reaches a client.
 *
 * @throws CannotOpen
 * @throws WrittenByLaterVersion
 */
export function readStored({ schemaVersion, snapshot, updates }: StoredProject): Read {
  if (schemaVersion > SCHEMA_VERSION) throw new WrittenByLaterVersion();
  // Without the snapshot the rest would look like a small document. Better none than a wrong one.
  if (snapshot && !snapshot.whole) throw new CannotOpen('The snapshot is damaged.');
  if (snapshot && updates.length === 0 && schemaVersion === SCHEMA_VERSION)
    return { state: snapshot.bytes, broken: [], complete: true };
  const base = snapshot ? [snapshot.bytes] : [];
  let good: readonly StoredUpdate[] = updates.filter((row) => row.whole);
  let doc = buildFrom(base, good);
  if (!doc) {
    good = withoutBroken(base, good);
    doc = buildFrom(base, good);
  }
  if (!doc) throw new CannotOpen('The snapshot cannot be applied.');
  const { state, missing } = completed(doc);
  const used = new Set(good);
  const broken = updates.filter((row) => !used.has(row)).map(({ seq }) => seq);
  return { state, broken, complete: missing === null };
}

/** Finds each row that cannot be applied, even halfway, by halving: a failure leaves a document that is good for nothing. */
function withoutBroken(base: readonly Uint8Array[], rows: readonly StoredUpdate[]): readonly StoredUpdate[] {
  const builds = (count: number): boolean => buildFrom(base, rows.slice(0, count)) !== null;
  if (builds(rows.length) || !builds(0)) return rows;
  let [fine, broken] = [0, rows.length];
  while (broken - fine > 1) {
    const middle = (fine + broken) >> 1;
    if (builds(middle)) fine = middle;
    else broken = middle;
  }
  return withoutBroken(
    base,
    rows.filter((_, i) => i !== fine),
  );
}

/** Null where something cannot be applied. */
function buildFrom(base: readonly Uint8Array[], rows: readonly StoredUpdate[]): Y.Doc | null {
  try {
    return docOf([...base, ...rows.map(({ bytes }) => bytes)]);
  } catch {
    return null;
  }
}
