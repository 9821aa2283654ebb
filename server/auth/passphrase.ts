/**
 * Passphrases of links. Kept as scrypt makes them; once somebody has said the right one, a proof stands for it for some hours, so that a
 * connection that breaks comes back by itself. A proof is worth nothing after the passphrase or the link's key has changed.
 */
import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { StoredLink } from '../storage/links.ts';

/** Fewer characters are guessed in a day by somebody who has stolen the database. */
export const SHORTEST = 8;
export const LONGEST = 200;
/** A working day, lunch included. */
export const PROOF_MS = 12 * 3_600_000;

/** 32 MB and about a tenth of a second: OWASP's "Password Storage Cheat Sheet", scrypt with N = 2^15, r = 8, p = 3. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const BYTES = 32;

type Guarded = Pick<StoredLink, 'id' | 'hash' | 'passphrase'>;

export const isPassphrase = (words: unknown): words is string =>
  typeof words === 'string' && words.length >= SHORTEST && words.length <= LONGEST;

/** The same words from any keyboard give the same bytes. */
const derive = (words: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(words.normalize('NFKC'), salt, BYTES, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** What to store of a passphrase. */
export async function keepPassphrase(words: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derive(words, salt)).toString('base64url')}`;
}

/** @param stored what `keepPassphrase` gave */
export async function isRight(words: string, stored: string): Promise<boolean> {
  const [salt = '', kept = ''] = stored.split('.');
  const key = await derive(words, Buffer.from(salt, 'base64url'));
  return timingSafeEqual(key, Buffer.from(kept, 'base64url'));
}

const seal = (link: Guarded, until: number): string =>
  createHmac('sha256', link.passphrase ?? '')
    .update(`${link.id}.${Buffer.from(link.hash).toString('hex')}.${until}`)
    .digest('base64url');

/** Stands for the passphrase until it ends; of no use without the link's key. */
export function newProof(link: Guarded, now: number): string {
  const until = now + PROOF_MS;
  return `${until}.${seal(link, until)}`;
}

export function proves(proof: string, link: Guarded, now: number): boolean {
  const [until = '', given = ''] = proof.split('.');
  const right = Buffer.from(seal(link, Number(until)));
  const said = Buffer.from(given);
  return Number(until) > now && said.length === right.length && timingSafeEqual(said, right);
}
