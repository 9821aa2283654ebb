/** Who is signed in: a random key in a cookie that no script can read; the storage keeps its hash. */
import { createHash, randomBytes } from 'node:crypto';
import type { PeopleStore, Person, SignedIn } from '../storage/people.ts';

/** A working week and its weekend. Whoever leaves an organisation is out by then at the latest, and at once where the membership ends. */
export const SESSION_MS = 7 * 24 * 3_600_000;
const KEY = /^[\w-]{32}$/;

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** @returns the key for the cookie */
export async function beginSession(store: PeopleStore, person: Person, now: number): Promise<string> {
  const key = randomBytes(24).toString('base64url');
  await store.endSessionsBefore(now);
  await store.addSession(hashOf(key), person.id, now + SESSION_MS);
  return key;
}

/** @param key as the cookie has it; null without one */
export async function signedInOf(
  store: PeopleStore,
  key: string | null,
  now: number,
): Promise<SignedIn | null> {
  if (key === null || !KEY.test(key)) return null;
  const found = await store.findSession(hashOf(key));
  return found && found.expiresAt > now ? found : null;
}

/** @param key as the cookie has it; null without one */
export const personOf = async (store: PeopleStore, key: string | null, now: number): Promise<Person | null> =>
  (await signedInOf(store, key, now))?.person ?? null;

/** True where this key's hash is the one: a feed names a session that has ended by its hash. */
export const isSession = (key: string, hash: Uint8Array): boolean => hashOf(key).equals(hash);

/** Connections that came in by it are closed at once, at all processes. */
export async function endSession(store: PeopleStore, key: string | null): Promise<void> {
  if (key !== null && KEY.test(key)) await store.endSession(hashOf(key));
}
