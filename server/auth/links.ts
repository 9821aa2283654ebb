/** Capability links: whoever holds the key may do what it says. Only a hash is kept, so the database opens no project. */
import { createHash, randomBytes } from 'node:crypto';
import { randomId, type Role } from '../../src/core/model/index.ts';
import type { LinkStore, NewLink, StoredLink } from '../storage/links.ts';

/** 192 random bits, as in the fragment of an address. A plain hash is enough for them: nobody can try that many keys. */
const KEY_BYTES = 24;
const KEY = /^[\w-]{32}$/;

const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();

/** A fresh key, known only now, and what to store of it. */
export function newLink(role: Role): { readonly token: string; readonly link: NewLink } {
  const token = randomBytes(KEY_BYTES).toString('base64url');
  return {
    token,
    link: { id: randomId(), hash: hashOf(token), role, label: '', expiresAt: null, passphrase: null },
  };
}

/** The link that a key opens a project with, or null: no such project, no such key, or a key of another project alike. */
export async function linkOf(
  storage: LinkStore,
  projectId: string,
  key: string | null,
): Promise<StoredLink | null> {
  if (key === null || !KEY.test(key)) return null;
  const found = await storage.findLink(hashOf(key));
  return found?.projectId === projectId ? found : null;
}
