/**
 * Undo and redo of what this person did, nobody else. A command is one step. Typing in one field joins one step until a command,
 * another field, a pause or `stop` closes it. Undo never overrides what a colleague changed later, and undoing a deletion brings
 * the record back as it was deleted.
 */
import * as Y from 'yjs';
import { TABLES } from '../core/model/index.ts';
import type { UndoState } from './api.ts';
import { tableOf } from './ytypes.ts';

/** How long a pause in typing may be within one step, in milliseconds. */
const PAUSE = 1500;

const TYPING = 'typing';

export interface History {
  /** Origin of transactions of commands. */
  readonly origin: object;
  /** Origin of transactions of keystrokes. */
  readonly typingOrigin: object;
  readonly step: (name: string, write: () => void) => void;
  /** @param at the moment, in milliseconds */
  readonly type: (field: string, at: number, write: () => void) => void;
  readonly stop: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
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
    if (by !== manager) stackItem.meta.set('name', name);
    refresh();
  });
  manager.on('stack-cleared', refresh);
  manager.on('stack-item-popped', ({ stackItem, type }) => {
    // What was taken back now stands on the other stack, under the same name.
    const other = type === 'undo' ? manager.redoStack : manager.undoStack;
    other.at(-1)?.meta.set('name', stackItem.meta.get('name'));
  });

  const stop = (): void => {
    field = null;
    manager.stopCapturing();
  };
  return {
    origin,
    typingOrigin,
    step: (command, write) => {
      stop();
      name = command;
      write();
      stop();
    },
    type: (where, at, write) => {
      if (where !== field || at - lastStroke > PAUSE) stop();
      field = where;
      lastStroke = at;
      name = TYPING;
      write();
    },
    stop,
    undo: () => {
      stop();
      manager.undo();
      if (refresh()) onChange();
    },
    redo: () => {
      stop();
      manager.redo();
      if (refresh()) onChange();
    },
    state: () => state,
    destroy: () => manager.destroy(),
  };
}
