/** Capability links: whoever holds the key may do what it says. Only a hash is kept, so the database opens no project. */
import { createHash, randomBytes } from 'node:crypto';
import type { LinkAccess, Storage } from '../storage/storage.ts';

/** 192 random bits, as in the fragment of an address. */
const KEY_BYTES = 24;
const KEY = /^[\w-]{32}$/;

const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();

/** Makes a key for a project and returns it: the only time it is known. */
export function mintLink(storage: Storage, projectId: string, access: LinkAccess, now: number): string {
  const token = randomBytes(KEY_BYTES).toString('base64url');
  storage.addLink(hashOf(token), projectId, access, now);
  return token;
}

/** What a key may do with a project, or null: no such project, no such key, or a key of another project alike. */
export function accessOf(storage: Storage, projectId: string, token: string | null): LinkAccess | null {
  if (token === null || !KEY.test(token)) return null;
  const link = storage.findLink(hashOf(token));
  return link?.projectId === projectId ? link.access : null;
}
