/** The shared document as the rest of the product sees it: a snapshot to read, commands and splices to write, undo of one's own. */
import type * as Y from 'yjs';
import type { Change } from '../core/changes/index.ts';
import { CommandRefused, runCommand, type CommandContext } from '../core/commands/index.ts';
import {
  CAN,
  MAX_TEXT,
  forbidden,
  isDiscussion,
  kindOf,
  randomId,
  type AnyRecord,
  type Document,
  type Role,
  type Somebody,
  type TableName,
} from '../core/model/index.ts';
import type { ChangeSink, DocStore, FieldRef } from './api.ts';
import { keepHistory } from './history.ts';
import { keepSnapshot } from './snapshot.ts';
import { decodePosition, encodePosition, watchTexts } from './texts.ts';
import { spliceText, writeChanges } from './write.ts';
import { recordOf, textOf } from './ytypes.ts';

export interface StoreOptions {
  /** Name of the person at this device, for records that keep an author. */
  readonly author: () => string;
  /** Public id of the person at this device in this project; null while the server has not told it. */
  readonly by?: () => string | null;
  /** What the person may do; everything where nobody says. */
  readonly role?: () => Role;
  /** True where nothing that is written could reach the server any more. */
  readonly closed?: () => boolean;
  /** Replaced in tests, so that runs can be repeated. */
  readonly newId?: () => string;
  readonly now?: () => string;
}

export function createStore(ydoc: Y.Doc, options: StoreOptions): DocStore & ChangeSink {
  const { author, newId = randomId, now = () => new Date().toISOString() } = options;
  const by = options.by ?? (() => null);
  const role = options.role ?? (() => 'owner');
  const closed = options.closed ?? (() => false);
  const readOnly = (): boolean => closed() || !CAN[role()].edit;
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  // The history is set up first, so that readers who hear of a new snapshot find its undo step there.
  const history = keepHistory(ydoc, notify);
  const texts = watchTexts(ydoc);
  const snapshot = keepSnapshot(ydoc, (commit) => {
    texts.tell(commit);
    notify();
  });
  const context = (): CommandContext => ({ newId, now: now(), author: author(), by: by() });

  return {
    getSnapshot: snapshot.get,
    quarantined: snapshot.quarantined,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (command, args) => {
      if (closed()) throw new CommandRefused('readOnly');
      const before = snapshot.get();
      const { after, changes, result } = runCommand(before, command, args, context());
      for (const change of changes) {
        mustBeAllowed({ role: role(), by: by() }, change, before, after);
        mustBeComplete(ydoc, change);
      }
      if (changes.length > 0) history.step(command.name, () => writeChanges(ydoc, changes, history.origin));
      return result;
    },
    splice: (ref, splice) => {
      // What is typed letter by letter is the design; what people say in the discussion is replaced whole, by commands.
      if (readOnly()) throw new CommandRefused('readOnly');
      if (!recordOf(ydoc, ref.table, ref.id)) return;
      const text = textOf(ydoc, ref.table, ref.id, ref.field);
      if (!text) throw new CommandRefused('notReady');
      if (
        text.length - splice.remove + splice.insert.length > MAX_TEXT &&
        splice.insert.length > splice.remove
      )
        throw new CommandRefused('textTooLong', { limit: String(MAX_TEXT) });
      history.type(keyOf(ref), Date.parse(now()), () =>
        ydoc.transact(() => spliceText(text, splice), history.typingOrigin),
      );
    },
    stopTyping: history.stop,
    observeText: texts.observe,
    encodePosition: (ref, index) => encodePosition(ydoc, ref, index),
    decodePosition: (ref, position) => decodePosition(ydoc, ref, position),
    undo: () => {
      if (!readOnly()) history.undo();
    },
    redo: () => {
      if (!readOnly()) history.redo();
    },
    undoState: history.state,
    readOnly,
    write: (changes) => writeChanges(ydoc, changes, null),
    destroy: () => {
      snapshot.destroy();
      history.destroy();
      listeners.clear();
    },
  };
}

/** Refuses what the server would refuse. */
function mustBeAllowed(who: Somebody, change: Change, before: Document, after: Document): void {
  const { table } = change;
  const id = change.type === 'create' ? change.record.id : change.id;
  const record = (doc: Document): AnyRecord | null => doc[table][id] ?? null;
  const reason = forbidden(who, table, record(before), record(after));
  if (reason === 'roleForbids' && !isDiscussion(table)) throw new CommandRefused('readOnly');
  if (reason !== null) throw new CommandRefused(reason);
}

const keyOf = (ref: FieldRef): string => `${ref.table}/${ref.id}/${ref.field}`;

/**
 * Refuses to write into a text or set that an older version did not make: only the room may add it. Until then it is read only,
 * and saying so beats dropping the words.
 */
function mustBeComplete(ydoc: Y.Doc, change: Change): void {
  if (change.type === 'create' || change.type === 'delete' || change.type === 'set') return;
  const record = recordOf(ydoc, change.table, change.id);
  if (record && !record.has(change.field) && isKnown(change.table, change.field))
    throw new CommandRefused('notReady');
}

const isKnown = (table: TableName, field: string): boolean => Object.hasOwn(kindOf(table).fields, field);
