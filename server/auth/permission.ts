/** Who may do what in a project: by the link they hold, by who they are, or by both, whichever allows more. */
import { ROLES, type Role } from '../../src/core/model/roles.ts';
import type { LinkStore, StoredLink } from '../storage/links.ts';
import type { PeopleStore, Person } from '../storage/people.ts';
import { linkOf } from './links.ts';
import { personOf } from './sessions.ts';

/** What somebody brings along. */
export interface Credentials {
  /** Key of a link; null without one. */
  readonly key: string | null;
  /** Key of the session in the cookie; null without one. */
  readonly session: string | null;
}

export interface Permission {
  readonly role: Role;
  /** Names where the permission comes from without opening anything: two connections of one door may be one person's. */
  readonly door: string;
  /** How the audit list calls whoever this is. */
  readonly name: string;
}

/** Null alike for: no such project, no such key, a key of another project, a person who does not belong. */
export async function permissionOf(
  storage: LinkStore & PeopleStore,
  projectId: string,
  { key, session }: Credentials,
  now: number,
): Promise<Permission | null> {
  const link = await linkOf(storage, projectId, key);
  const person = await personOf(storage, session, now);
  const own = person && (await roleOf(storage, projectId, person));
  if (person && own && (!link || rank(own) <= rank(link.role)))
    return { role: own, door: `person:${person.id}`, name: person.name };
  return link && { role: link.role, door: `link:${link.id}`, name: nameOf(link, person) };
}

async function roleOf(storage: PeopleStore, projectId: string, person: Person): Promise<Role | null> {
  const { member, organisation } = await storage.standing(projectId, person);
  return [member, organisation].reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

/** The list of roles begins with the one that may do most. */
const rank = (role: Role | null): number => (role === null ? ROLES.length : ROLES.indexOf(role));

const nameOf = (link: StoredLink, person: Person | null): string => person?.name ?? link.label;
