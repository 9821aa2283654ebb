/**
 * Undo and redo of what this person did, nobody else. A command is one step. Typing in one field joins one step until a command,
 * another field, a pause or `stop` closes it. Undo never overrides what a colleague changed later, and undoing a deletion brings
 * the record back as it was deleted.
 */
import * as Y from 'yjs';
import { TABLES, type AnyRecord, type TableName } from '../core/model/index.ts';
import type { UndoState } from './api.ts';
import { tableOf } from './ytypes.ts';

/** How long a pause in typing may be within one step, in milliseconds. */
const PAUSE = 1500;

const TYPING = 'typing';

/** A record that a step made, changed or took away, as it was before and after it. */
export interface Touched {
  readonly table: TableName;
  readonly id: string;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
}

export interface History {
  /** Origin of transactions of commands. */
  readonly origin: object;
  /** Origin of transactions of keystrokes. */
  readonly typingOrigin: object;
  readonly step: (name: string, touched: readonly Touched[], write: () => void) => void;
  /** @param at the moment, in milliseconds */
  readonly type: (field: string, at: number, write: () => void) => void;
  readonly stop: () => void;
  /** @param alone no step but the last: without it one that changes nothing any more takes the one below along */
  readonly undo: (alone: boolean) => void;
  readonly redo: (alone: boolean) => void;
  /** What the next step back or forth touched; null where there is none, or where it was typed. */
  readonly next: (way: 'undo' | 'redo') => readonly Touched[] | null;
  readonly state: () => UndoState;
  readonly destroy: () => void;
}

const nothing: UndoState = { canUndo: false, canRedo: false, undoName: null, redoName: null };

const nameOf = (stack: Y.UndoManager['undoStack']): string | null =>
  (stack.at(-1)?.meta.get('name') as string | undefined) ?? null;

export function keepHistory(ydoc: Y.Doc, onChange: () => void): History {
  const origin = { by: 'command' };
  const typingOrigin = { by: 'typing' };
  const manager = new Y.UndoManager(
    TABLES.map((table) => tableOf(ydoc, table)),
    // Pauses are judged here, by the clock that is handed in.
    { trackedOrigins: new Set([origin, typingOrigin]), captureTimeout: Number.MAX_SAFE_INTEGER },
  );
  let name = TYPING;
  let touched: readonly Touched[] | null = null;
  let field: string | null = null;
  let lastStroke = 0;
  let state = nothing;

  /** True where the state on screen is another one now. */
  const refresh = (): boolean => {
    const next: UndoState = {
      canUndo: manager.undoStack.length > 0,
      canRedo: manager.redoStack.length > 0,
      undoName: nameOf(manager.undoStack),
      redoName: nameOf(manager.redoStack),
    };
    if (JSON.stringify(next) === JSON.stringify(state)) return false;
    state = next;
    return true;
  };
  // Steps are made while a transaction ends: whoever keeps the snapshot tells the readers of it in a moment.
  manager.on('stack-item-added', ({ stackItem, origin: by }) => {
    if (by !== manager) stackItem.meta.set('name', name).set('touched', touched);
    refresh();
  });
  manager.on('stack-cleared', refresh);
  manager.on('stack-item-popped', ({ stackItem, type }) => {
    // What was taken back now stands on the other stack, under the same name.
    const other = type === 'undo' ? manager.redoStack : manager.undoStack;
    for (const key of ['name', 'touched']) other.at(-1)?.meta.set(key, stackItem.meta.get(key));
  });

  const stop = (): void => {
    field = null;
    manager.stopCapturing();
  };
  const go = (way: 'undo' | 'redo', alone: boolean): void => {
    stop();
    const stack = manager[`${way}Stack`];
    const below = alone ? stack.splice(0, stack.length - 1) : [];
    manager[way]();
    stack.unshift(...below);
    if (refresh()) onChange();
  };
  return {
    origin,
    typingOrigin,
    step: (command, records, write) => {
      stop();
      name = command;
      touched = records;
      write();
      stop();
    },
    type: (where, at, write) => {
      if (where !== field || at - lastStroke > PAUSE) stop();
      field = where;
      lastStroke = at;
      name = TYPING;
      touched = null;
      write();
    },
    stop,
    undo: (alone) => go('undo', alone),
    redo: (alone) => go('redo', alone),
    next: (way) =>
      (manager[`${way}Stack`].at(-1)?.meta.get('touched') as readonly Touched[] | undefined) ?? null,
    state: () => state,
    destroy: () => manager.destroy(),
  };
}
