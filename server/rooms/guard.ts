/**
 * What of a document a role may change. Decided for every update, before it is written, on what the document would become: the update is applied
 * to a document that is thrown away, and every place that it touches there is looked at, however it got there.
 */
import * as Y from 'yjs';
import {
  CAN,
  DISCUSSION,
  TABLES,
  forbidden,
  onlyReads,
  type AnyRecord,
  type DiscussionTable,
  type Somebody,
} from '../../src/core/model/index.ts';
import { readRecord } from '../../src/doc/read.ts';
import { comesAsAnother, itemsOf, type Touched } from './touched.ts';

/** Why an update is refused; the screen has a sentence for each. */
export type Refusal =
  /** The link may only view. */
  | 'mayOnlyView'
  /** It touches what the role may not change. */
  | 'beyondRole'
  /** It is not whole, not well-formed, or too large to be the work of a person in the discussion. */
  | 'notFit';

export interface Sender extends Somebody {
  /** True for a Yjs client that somebody else in the room writes as. */
  readonly isOthers: (client: number) => boolean;
}

/** Most bytes of one update from somebody who may only take part in the discussion: a long evening's comments are a tenth of it. */
const MOST_BYTES = 512 * 1024;
/** Most records of one table of the discussion to which such people may add. */
const MOST_RECORDS = 5_000;

export class Guard {
  /** The document with everything that was taken in, kept for a while: to build it takes far longer than to look at one update. */
  private doc: Y.Doc | null = null;

  /** @param state the whole document as one update, with everything that was taken in before */
  constructor(private readonly state: () => Uint8Array) {}

  /** @returns null where the sender may hand in this update; it then counts as taken in */
  refusalOf(sender: Sender, update: Uint8Array): Refusal | null {
    if (CAN[sender.role].edit) return null;
    if (onlyReads(sender.role)) return 'mayOnlyView';
    if (update.byteLength > MOST_BYTES) return 'notFit';
    try {
      this.doc ??= this.build();
      const refusal = decide(this.doc, sender, update);
      if (refusal !== null) this.forget();
      return refusal;
    } catch {
      this.forget();
      return 'notFit';
    }
  }

  /** What was taken in without being looked at here. */
  saw(update: Uint8Array): void {
    if (!this.doc) return;
    try {
      Y.applyUpdate(this.doc, update);
      // Waiting for something, it would be in the way of what comes next.
      if (waits(this.doc)) this.forget();
    } catch {
      this.forget();
    }
  }

  forget(): void {
    this.doc?.destroy();
    this.doc = null;
  }

  private build(): Y.Doc {
    // Without collecting, what is deleted can still be looked at.
    const doc = new Y.Doc({ gc: false });
    Y.applyUpdate(doc, this.state());
    // What others sent and still waits for something is not this sender's to set free.
    doc.store.pendingStructs = null;
    doc.store.pendingDs = null;
    return doc;
  }
}

const waits = ({ store }: Y.Doc): boolean => store.pendingStructs !== null || store.pendingDs !== null;

function decide(doc: Y.Doc, sender: Sender, update: Uint8Array): Refusal | null {
  // Named here, so that a place below them is known for what it is.
  for (const table of DISCUSSION) doc.getMap(table);
  const before = new Map(DISCUSSION.map((table) => [table, recordsOf(doc, table)]));
  if (comesAsAnother(doc, update, sender)) return 'beyondRole';

  const touched: Touched[] = [];
  const look = (transaction: Y.Transaction): void => void touched.push(itemsOf(doc, transaction));
  doc.on('afterTransaction', look);
  Y.applyUpdate(doc, update);
  doc.off('afterTransaction', look);
  if (waits(doc)) return 'notFit';
  for (const places of touched) {
    if (places === 'elsewhere') return 'beyondRole';
    for (const [table, ids] of places) {
      const refusal = decideTable(doc, sender, table, ids, before.get(table) ?? new Map());
      if (refusal !== null) return refusal;
    }
  }
  return null;
}

type Stored = ReadonlyMap<string, unknown>;

/** The records of a table as plain values, before anything is changed. */
const recordsOf = (doc: Y.Doc, table: DiscussionTable): Stored =>
  new Map([...doc.getMap(table)].map(([id, value]) => [id, readRecord(table, id, value)]));

function decideTable(
  doc: Y.Doc,
  sender: Sender,
  table: DiscussionTable,
  ids: ReadonlySet<string>,
  before: Stored,
): Refusal | null {
  const now = doc.getMap(table);
  if (now.size > MOST_RECORDS && now.size > before.size) return 'notFit';
  for (const id of ids) {
    const was = before.get(id) as ReturnType<typeof readRecord> | undefined;
    const is = now.has(id) ? readRecord(table, id, now.get(id)) : undefined;
    // A record that cannot be read has no owner that could be known.
    if (was && 'reason' in was) return 'beyondRole';
    if (is && 'reason' in is) return 'notFit';
    if (is && !isPlainRecord(now.get(id), is.record)) return 'notFit';
    if (is && TABLES.some((other) => other !== table && doc.getMap(other).has(id))) return 'notFit';
    if (forbidden(sender, table, was?.record ?? null, is?.record ?? null) !== null) return 'beyondRole';
  }
  return null;
}

/** True for a record that holds its own fields and nothing beside them. */
const isPlainRecord = (value: unknown, record: AnyRecord): boolean =>
  value instanceof Y.Map &&
  [...value.keys()].every((field) => field !== 'id' && Object.hasOwn(record, field));
