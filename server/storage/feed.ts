/**
 * What other processes on the same storage do. The log stays the truth: a row that nobody was told about is found by `since`. A storage for one
 * process never calls.
 */
export interface FeedListener {
  /** Another process wrote rows; the newest has this number. */
  readonly rows: (projectId: string, upTo: number) => void;
  /** Somebody at another process moved, came or went; bytes as `tell` was given them. */
  readonly told: (projectId: string, bytes: Uint8Array) => void;
  /** Who may do what in this project has changed, here or at another process. */
  readonly permissions: (projectId: string) => void;
  /** Somebody signed out, here or at another process: the hash of the session that is over. */
  readonly sessionEnded: (hash: Uint8Array) => void;
  /** Something may have been missed: look for new rows in every open project. */
  readonly gap: () => void;
}

export interface Feed {
  /** Only these projects are heard of; a room says here that it is open. @returns a function that ends it */
  readonly watch: (projectId: string) => () => void;
  readonly follow: (listener: FeedListener) => void;
  /** To the other processes that have this project open. Nothing is kept; may be lost. */
  readonly tell: (projectId: string, bytes: Uint8Array) => void;
  /** To all processes, this one too: look again at who may do what in this project. */
  readonly tellPermissions: (projectId: string) => Promise<void>;
}
