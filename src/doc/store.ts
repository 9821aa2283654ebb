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
import type { ChangeSink, DocStore, FieldRef, UndoState } from './api.ts';
import { keepHistory, type Touched } from './history.ts';
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
  const who = (): Somebody => ({ role: role(), by: by() });
  /** Whoever may not edit takes back what is still theirs to change: what the server would refuse stays. */
  const mayGo = (way: 'undo' | 'redo'): boolean => {
    if (closed() || CAN[role()].edit) return !closed();
    const touched = history.next(way);
    const now = (table: TableName, id: string): AnyRecord | null => snapshot.get()[table][id] ?? null;
    return (
      touched?.every(({ table, id, before, after }) => {
        return forbidden(who(), table, now(table, id), way === 'undo' ? before : after) === null;
      }) ?? false
    );
  };
  let undoState = history.state();
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
      const touched = touchedBy(changes, before, after);
      for (const record of touched) mustBeAllowed(who(), record);
      for (const change of changes) mustBeComplete(ydoc, change);
      if (changes.length > 0)
        history.step(command.name, touched, () => writeChanges(ydoc, changes, history.origin));
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
      if (mayGo('undo')) history.undo(!CAN[role()].edit);
    },
    redo: () => {
      if (mayGo('redo')) history.redo(!CAN[role()].edit);
    },
    undoState: () => {
      const { canUndo, canRedo, ...names } = history.state();
      const next = { canUndo: canUndo && mayGo('undo'), canRedo: canRedo && mayGo('redo'), ...names };
      if (!isSame(next, undoState)) undoState = next;
      return undoState;
    },
    readOnly,
    write: (changes) => writeChanges(ydoc, changes, null),
    destroy: () => {
      snapshot.destroy();
      history.destroy();
      listeners.clear();
    },
  };
}

const isSame = (one: UndoState, other: UndoState): boolean =>
  (Object.keys(one) as (keyof UndoState)[]).every((key) => one[key] === other[key]);

/** Every record that changes touch, once. */
function touchedBy(changes: readonly Change[], before: Document, after: Document): Touched[] {
  const found = new Map<string, Touched>();
  for (const change of changes) {
    const { table } = change;
    const id = change.type === 'create' ? change.record.id : change.id;
    const record = (doc: Document): AnyRecord | null => doc[table][id] ?? null;
    found.set(`${table}/${id}`, { table, id, before: record(before), after: record(after) });
  }
  return [...found.values()];
}

/** Refuses what the server would refuse. */
function mustBeAllowed(who: Somebody, { table, before, after }: Touched): void {
  const reason = forbidden(who, table, before, after);
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
