/**
 * Where projects are kept. Each back end passes the suite of `conformance.ts`. Everything is a promise, although SQLite's driver is not: a
 * database on another machine fits behind the same interface.
 */
export type LinkAccess = 'edit' | 'view';

export interface NewLink {
  /** SHA-256 of the link's key. The key itself is never stored. */
  readonly hash: Uint8Array;
  readonly access: LinkAccess;
}

export interface NewProject {
  readonly id: string;
  /** The document as the first update of the log. */
  readonly first: Uint8Array;
  readonly links: readonly NewLink[];
  readonly now: number;
}

export interface StoredUpdate {
  readonly projectId: string;
  readonly bytes: Uint8Array;
}

export interface StoredProject {
  /** The state up to the last compaction, or null before the first. */
  readonly snapshot: Uint8Array | null;
  /** The log after it, in order. */
  readonly updates: readonly { readonly id: number; readonly bytes: Uint8Array }[];
}

export interface Storage {
  /** The project, its first update and its links, all or nothing. */
  readonly createProject: (project: NewProject) => Promise<void>;
  /** Null where there is no such project. */
  readonly load: (projectId: string) => Promise<StoredProject | null>;
  /**
   * Appends all of them in one commit; resolves when they are on the disk, with their ids. Ids rise and are never used again, not even after
   * a compaction. All or nothing: rejects when the disk cannot take them.
   */
  readonly append: (updates: readonly StoredUpdate[]) => Promise<number[]>;
  /** Replaces the project's log up to and including an id by a snapshot. */
  readonly compact: (projectId: string, snapshot: Uint8Array, upTo: number) => Promise<void>;
  /** Takes a row that cannot be applied out of the log, so that the rest opens. It is kept for whoever looks into it. */
  readonly quarantine: (projectId: string, updateId: number, reason: string) => Promise<void>;
  readonly addLink: (projectId: string, link: NewLink, now: number) => Promise<void>;
  readonly findLink: (
    hash: Uint8Array,
  ) => Promise<{ readonly projectId: string; readonly access: LinkAccess } | null>;
  readonly close: () => Promise<void>;
}
