/** States of a project that are kept when its log is folded. */

/** `named` by a person, `automatic` at a sensible moment, `baseline` where the approved design was frozen. */
export type VersionKind = 'named' | 'automatic' | 'baseline';

/** When automatic versions are made. */
export const MOMENTS = ['workEnded', 'longWork', 'beforeRestore', 'beforeUpdate'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface StoredVersion {
  readonly id: string;
  readonly projectId: string;
  readonly kind: VersionKind;
  /** What people called it; of an automatic one the moment. */
  readonly name: string;
  /** Who made it, as that person is called; empty where the server made it unasked. */
  readonly by: string;
  readonly at: number;
  /** Size of its bytes. */
  readonly size: number;
}

export interface VersionStore {
  /** @param bytes the whole document as one Yjs update */
  readonly addVersion: (version: Omit<StoredVersion, 'size'>, bytes: Uint8Array) => Promise<void>;
  /** Newest first. */
  readonly listVersions: (projectId: string) => Promise<StoredVersion[]>;
  /** Null where there is no such version in this project. */
  readonly readVersion: (projectId: string, versionId: string) => Promise<Uint8Array | null>;
  /** @returns false where there is no such version in this project */
  readonly renameVersion: (projectId: string, versionId: string, name: string) => Promise<boolean>;
  readonly removeVersions: (projectId: string, versionIds: readonly string[]) => Promise<void>;
}
