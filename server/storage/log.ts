/**
 * Projects and their logs. Rows of a project are numbered 1, 2, 3, … without a gap and in the order of their commits, over all processes that
 * write to the storage, and a number is never used again: whoever has read up to a number has read everything before it.
 */
import type { NewLink } from './links.ts';
import type { Person } from './people.ts';

export interface NewProject {
  readonly id: string;
  /** The document as the first update of the log. */
  readonly first: Uint8Array;
  /** Version of the shape in which the document is written. */
  readonly schemaVersion: number;
  readonly links: readonly NewLink[];
  /** Who made it, where somebody had signed in: the first member, and the organisation that the project belongs to. */
  readonly owner: Person | null;
  /** Milliseconds since 1970, as all times here. */
  readonly now: number;
}

export interface NewUpdate {
  readonly projectId: string;
  readonly bytes: Uint8Array;
}

export interface StoredUpdate {
  readonly seq: number;
  readonly bytes: Uint8Array;
  /** False where the bytes are not those that were written: the disk has damaged them. */
  readonly whole: boolean;
}

export interface StoredSnapshot {
  /** The snapshot holds the rows up to and including this one. */
  readonly upTo: number;
  readonly bytes: Uint8Array;
  readonly whole: boolean;
  /** False where nothing tells whether the bytes are those that were written: the first release kept no sums. */
  readonly proven: boolean;
}

export interface StoredProject {
  /** Version of the shape in which the document is stored. */
  readonly schemaVersion: number;
  /** The state up to the last compaction; null before the first, and for `since` also where it brings nothing new. */
  readonly snapshot: StoredSnapshot | null;
  /** The log after it, in order, without the rows that were set aside. */
  readonly updates: readonly StoredUpdate[];
  /** Number of the project's newest row: everything up to it is in this answer. */
  readonly upTo: number;
}

export interface Snapshot {
  readonly bytes: Uint8Array;
  /** Number of the last row that it holds. */
  readonly upTo: number;
  readonly schemaVersion: number;
}

export interface ProjectLog {
  /** The project, its first update and its links, all or nothing. */
  readonly createProject: (project: NewProject) => Promise<void>;
  /** Null where there is no such project. */
  readonly load: (projectId: string) => Promise<StoredProject | null>;
  /** What was written after a row. Brings the snapshot where a part of that has been folded into it. */
  readonly since: (projectId: string, seq: number) => Promise<StoredProject | null>;
  /**
   * Appends all of them in one commit; resolves with their numbers when they are on the disk. All or nothing: rejects when the disk cannot
   * take them.
   */
  readonly append: (updates: readonly NewUpdate[]) => Promise<number[]>;
  /** Replaces the project's log up to and including a row by a snapshot. Does nothing where a newer snapshot is there. */
  readonly compact: (projectId: string, snapshot: Snapshot) => Promise<void>;
  /** Takes a row that cannot be applied out of the log, so that the rest opens. It is kept for whoever looks into it. */
  readonly quarantine: (projectId: string, seq: number, reason: string) => Promise<void>;
  /** Numbers of the rows that were set aside, in order. */
  readonly setAside: (projectId: string) => Promise<number[]>;
  /** Runs the work while no other process runs such work on this project: what two would each write must be written once. */
  readonly exclusively: <T>(projectId: string, work: () => Promise<T>) => Promise<T>;
  /** Ids of all projects, in order. */
  readonly projectIds: () => Promise<string[]>;
}
