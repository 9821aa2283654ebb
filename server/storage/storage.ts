/** Where projects are kept. Each back end passes the suite of `conformance.ts`. */
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

export type LinkAccess = 'edit' | 'view';

export interface Storage {
  readonly createProject: (projectId: string, first: Uint8Array, now: number) => void;
  readonly has: (projectId: string) => boolean;
  readonly load: (projectId: string) => StoredProject;
  /** Appends all of them in one commit and returns when they are on the disk. All or nothing. @throws when the disk cannot take them */
  readonly append: (updates: readonly StoredUpdate[]) => number[];
  /** Replaces the log up to and including an id by a snapshot. */
  readonly compact: (projectId: string, snapshot: Uint8Array, upTo: number) => void;
  /** Takes a row that cannot be applied out of the way, so that the rest opens. It is kept for the record. */
  readonly quarantine: (projectId: string, updateId: number, reason: string) => void;
  readonly addLink: (hash: Uint8Array, projectId: string, access: LinkAccess, now: number) => void;
  readonly findLink: (hash: Uint8Array) => { readonly projectId: string; readonly access: LinkAccess } | null;
  readonly close: () => void;
}
