/** Capability links: whoever holds the key may do what it says. Only a hash is kept, so the database opens no project. */
import { createHash, randomBytes } from 'node:crypto';
import { randomId, type Role } from '../../src/core/model/index.ts';
import type { LinkStore, NewLink, StoredLink } from '../storage/links.ts';
import { proves } from './passphrase.ts';

/** 192 random bits, as in the fragment of an address. A plain hash is enough for them: nobody can try that many keys. */
const KEY_BYTES = 24;
const KEY = /^[\w-]{32}$/;

/**
 * Why a link opens nothing. `linkUnknown` is said alike for: no such project, no such key, a key of another project. The others are told only
 * to whoever holds the right key.
 */
export type NoLink = 'linkUnknown' | 'linkEnded' | 'passphraseNeeded';

const hashOf = (key: string): Uint8Array => createHash('sha256').update(key).digest();

/** A fresh key, known only now, and what to store of it. */
export function newKey(): { readonly token: string; readonly hash: Uint8Array } {
  const token = randomBytes(KEY_BYTES).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** A fresh link with its key, known only now. */
export function newLink(
  role: Role,
  more: Partial<Pick<NewLink, 'label' | 'expiresAt' | 'passphrase'>> = {},
): { readonly token: string; readonly link: NewLink } {
  const { token, hash } = newKey();
  return {
    token,
    link: { id: randomId(), hash, role, label: '', expiresAt: null, passphrase: null, ...more },
  };
}

/** Revoked, or over. */
export const hasEnded = (link: StoredLink, now: number): boolean =>
  link.revokedAt !== null || (link.expiresAt !== null && link.expiresAt <= now);

/** The link of this key, whatever has become of it; null where the project has none. */
export async function findLink(
  storage: LinkStore,
  projectId: string,
  key: string | null,
): Promise<StoredLink | null> {
  if (key === null || !KEY.test(key)) return null;
  const found = await storage.findLink(hashOf(key));
  return found?.projectId === projectId ? found : null;
}

/**
 * The link that opens a project, or why none does.
 * @param key the key; where the link asks for a passphrase, a dot and a proof behind it
 * @param provenAt the moment at which the proof had to hold
 */
export async function linkOf(
  storage: LinkStore,
  projectId: string,
  key: string | null,
  now: number,
  provenAt: number,
): Promise<StoredLink | NoLink> {
  const [bare = '', ...proof] = (key ?? '').split('.');
  const link = await findLink(storage, projectId, bare);
  if (!link) return 'linkUnknown';
  if (hasEnded(link, now)) return 'linkEnded';
  if (link.passphrase !== null && !proves(proof.join('.'), link, provenAt)) return 'passphraseNeeded';
  return link;
}
