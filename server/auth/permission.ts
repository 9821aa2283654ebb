/** Who may do what in a project: by the link they hold, by who they are, or by both, whichever allows more. */
import { ROLES, type Role } from '../../src/core/model/roles.ts';
import type { LinkStore, StoredLink } from '../storage/links.ts';
import type { PeopleStore, Person } from '../storage/people.ts';
import { linkOf, type NoLink } from './links.ts';
import { signedInOf } from './sessions.ts';

/** What somebody brings along. */
export interface Credentials {
  /** Key of a link, and the proof of its passphrase behind a dot; null without one. */
  readonly key: string | null;
  /** Key of the session in the cookie; null without one. */
  readonly session: string | null;
}

/** Why somebody may not come in. `signedOut` is said to whoever brings no link, and a session that is over: it says nothing about the project. */
export type NoEntry = NoLink | 'signedOut';

export interface Permission {
  readonly role: Role;
  /** Names where the permission comes from without opening anything: two connections of one door may be one person's. */
  readonly door: string;
  /** How the audit list calls whoever this is. */
  readonly name: string;
  /** When it ends by itself; null where it does not. */
  readonly until: number | null;
}

/**
 * @param provenAt the moment at which the proof of a passphrase had to hold: a connection that is open needs no new one
 * @returns why not, where somebody may not come in
 */
export async function permissionOf(
  storage: LinkStore & PeopleStore,
  projectId: string,
  { key, session }: Credentials,
  now: number,
  provenAt = now,
): Promise<Permission | NoEntry> {
  const found = await linkOf(storage, projectId, key, now, provenAt);
  const link = typeof found === 'string' ? null : found;
  const signedIn = await signedInOf(storage, session, now);
  const person = signedIn?.person ?? null;
  const own = person && (await roleOf(storage, projectId, person));
  if (signedIn && own && (!link || rank(own) <= rank(link.role)))
    return {
      role: own,
      door: `person:${signedIn.person.id}`,
      name: signedIn.person.name,
      until: signedIn.expiresAt,
    };
  if (typeof found === 'string') return key === null && session !== null && !signedIn ? 'signedOut' : found;
  return {
    role: found.role,
    door: `link:${found.id}`,
    name: nameOf(found, person),
    until: found.expiresAt,
  };
}

async function roleOf(storage: PeopleStore, projectId: string, person: Person): Promise<Role | null> {
  const { member, organisation } = await storage.standing(projectId, person);
  return [member, organisation].reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

/** The list of roles begins with the one that may do most. */
const rank = (role: Role | null): number => (role === null ? ROLES.length : ROLES.indexOf(role));

const nameOf = (link: StoredLink, person: Person | null): string => person?.name ?? link.label;
