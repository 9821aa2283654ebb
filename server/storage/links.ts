/** Capability links: whoever holds the key may do what the link's role says. Only the key's hash is stored. */
import type { Role } from '../../src/core/model/roles.ts';

export interface NewLink {
  /** Names the link without opening anything. */
  readonly id: string;
  /** SHA-256 of the link's key. The key itself is never stored. */
  readonly hash: Uint8Array;
  readonly role: Role;
  /** What its maker called it, such as "Reviewers at the ministry"; may be empty. */
  readonly label: string;
  /** From this moment on it opens nothing; null where it does not end. */
  readonly expiresAt: number | null;
  /** What `auth/passphrase.ts` made of the passphrase; null where none is asked for. */
  readonly passphrase: string | null;
}

export interface StoredLink extends NewLink {
  readonly projectId: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

export type LinkPatch = Partial<
  Pick<StoredLink, 'hash' | 'role' | 'label' | 'expiresAt' | 'passphrase' | 'revokedAt'>
>;

/**
 * What became of a change to who may do what. `lastOwner`: it was not made, because nobody would own the project any more, and it could never
 * again be opened to anybody. Links that end do not count: they would leave nobody.
 */
export type Change = 'done' | 'unknown' | 'lastOwner';

export interface LinkStore {
  readonly addLink: (projectId: string, link: NewLink, now: number) => Promise<void>;
  /** Also links that have ended or were revoked: what that means is `auth`'s to say. */
  readonly findLink: (hash: Uint8Array) => Promise<StoredLink | null>;
  /** Of one project, oldest first. */
  readonly listLinks: (projectId: string) => Promise<StoredLink[]>;
  /** @returns `unknown` where the project has no such link */
  readonly changeLink: (projectId: string, linkId: string, patch: LinkPatch) => Promise<Change>;
}
