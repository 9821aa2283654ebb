/** What the rest of the product sees of a shared document. Implementations live beside this file; the app imports only this shape. */
import type { Change, Splice } from '../core/changes/index.ts';
import type { Command } from '../core/commands/index.ts';
import type { AnyRecord, Document, Role, TableName } from '../core/model/index.ts';

export interface FieldRef {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
}

/** A record that does not fit its schema: kept in the shared document, left out of the snapshot, reported by a check. */
export interface Quarantined {
  readonly table: string;
  readonly id: string;
  readonly reason: string;
}

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Name of the command that undo would take back, or "typing". */
  readonly undoName: string | null;
  readonly redoName: string | null;
}

/**
 * Tells a text binding what an edit did to its field: deltas in Quill form, UTF-16 units. Colleagues, commands, undo
 * and what is typed in another field of the same page are all told: a binding knows its own `splice` because it is told during it.
 */
export type TextListener = (delta: readonly { retain?: number; insert?: string; delete?: number }[]) => void;

export interface DocStore {
  /** Immutable; unchanged records keep their identity from one snapshot to the next. */
  readonly getSnapshot: () => Document;
  readonly subscribe: (listener: () => void) => () => void;
  readonly quarantined: () => readonly Quarantined[];
  /** Runs a command as one undo step. Throws CommandRefused; refused also in a read-only session. */
  readonly run: <A, R>(command: Command<A, R>, args: A) => R;
  /**
   * One edit of a text while typing; consecutive ones in one field join one undo step. Passed over where the record is gone.
   * Throws CommandRefused: `readOnly`, `textTooLong`, `notReady`.
   */
  readonly splice: (ref: FieldRef, splice: Splice) => void;
  /** Ends the current undo step of typing. */
  readonly stopTyping: () => void;
  readonly observeText: (ref: FieldRef, listener: TextListener) => () => void;
  /** A place in a text that moves with it, as plain JSON for presence; null where the field is gone. */
  readonly encodePosition: (ref: FieldRef, index: number) => unknown;
  readonly decodePosition: (ref: FieldRef, position: unknown) => number | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly undoState: () => UndoState;
  readonly readOnly: () => boolean;
  readonly destroy: () => void;
}

/** For tests and for the one writer of a file: changes straight in, no undo step. */
export interface ChangeSink {
  readonly write: (changes: readonly Change[]) => void;
}

export interface Person {
  readonly name: string;
  /** 1 to 8: `--user-N` of the tokens. */
  readonly colour: number;
}

export interface PresenceState {
  readonly person: Person;
  /** Id of the selected element. */
  readonly selection: string | null;
  /** Field being read or edited, with caret positions from `encodePosition`. */
  readonly field: (FieldRef & { readonly anchor: unknown; readonly head: unknown }) | null;
  /** Pointer on the diagram, in canvas coordinates. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** Cards being dragged, by id, in canvas coordinates. */
  readonly dragging: Readonly<Record<string, { readonly x: number; readonly y: number }>> | null;
}

export interface Peer extends PresenceState {
  readonly clientId: number;
}

export interface Presence {
  /** Everybody else here, checked and bounded; one entry per connection. */
  readonly peers: () => readonly Peer[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (patch: Partial<PresenceState>) => void;
}

/** What the saved state on screen may say. It never says more than the server has confirmed. */
export type SaveState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /**
   * No connection; this many changes wait on this device, or in this tab where the device keeps no copy. `code` is a close code of wire.ts
   * where the server is there and sent us away for now, as when too many people are in the project.
   */
  | {
      readonly kind: 'offline';
      readonly changes: number;
      readonly since: number;
      readonly code: number | null;
    }
  /** Connected, but the server cannot write to its disk. */
  | { readonly kind: 'notSaved'; readonly since: number }
  /** Connected, but the server did not take the last changes: the person may not make them, or not any more. They are on this screen only. */
  | { readonly kind: 'notTaken'; readonly changes: number }
  /** Final: the server will not take this connection or this change. `code` is a close code of wire.ts. */
  | { readonly kind: 'refused'; readonly code: number };

export interface Session {
  readonly projectId: string;
  readonly store: DocStore;
  readonly presence: Presence;
  readonly role: () => Role;
  /** The public id that this person's comments, suggestions and votes carry here; null while the server has not told it. */
  readonly you: () => string | null;
  /**
   * The document as it was here when the server refused a change of it; null while nothing was refused. From then on nothing more can be written
   * here: what hangs on a refused change is refused too. `discard`, close, and open again to have what the server has.
   */
  readonly refused: () => Document | null;
  /** Throws this device's copy away. Resolves when it is gone. */
  readonly discard: () => Promise<void>;
  readonly saveState: () => SaveState;
  /** Comes again with what the server gave for the link's passphrase. */
  readonly unlock: (proof: string) => void;
  /** False where this device cannot keep a copy: then what the server has not confirmed is in this tab only. */
  readonly keepsCopy: () => boolean;
  /**
   * Resolves when the document is there: from the server, or from this device's own copy. Stays open where neither comes;
   * `saveState` then says why.
   */
  readonly ready: Promise<void>;
  /** Fires when access, save state or the device's copy change. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly destroy: () => void;
}

export type { AnyRecord };
