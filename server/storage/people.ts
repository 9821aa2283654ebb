/** People who sign in, what they belong to, and which projects are open to them. Empty where no provider of identities is configured. */
import type { Role } from '../../src/core/model/roles.ts';
import type { Change } from './links.ts';

/** Who somebody is according to the provider: `issuer` and `subject` together never mean anybody else (OpenID Connect Core 1.0, section 2). */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Lower case; null where the provider gives none or has not verified it. */
  readonly email: string | null;
  /** What the provider says the person belongs to. */
  readonly organisation: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly organisation: string;
}

export interface SignedIn {
  readonly person: Person;
  readonly expiresAt: number;
}

export interface Member extends Person {
  readonly role: Role;
}

export interface Membership {
  readonly members: readonly Member[];
  /** The organisation that the project belongs to; null where it was made by nobody who had signed in. */
  readonly organisation: string | null;
  /** What everybody of that organisation may do; null where nothing. */
  readonly organisationRole: Role | null;
}

/** What signing in gives somebody in a project. */
export interface Standing {
  readonly member: Role | null;
  readonly organisation: Role | null;
}

export interface PeopleStore {
  /** Adds the person, or brings name, address and organisation of a known one up to date. @param newId used for a new one */
  readonly signIn: (identity: Identity, newId: string, now: number) => Promise<Person>;
  /** @param hash SHA-256 of the key in the person's cookie */
  readonly addSession: (hash: Uint8Array, personId: string, expiresAt: number) => Promise<void>;
  /** Also sessions that have ended: what that means is `auth`'s to say. */
  readonly findSession: (hash: Uint8Array) => Promise<SignedIn | null>;
  /** Says so in the feed of all processes, this one too. */
  readonly endSession: (hash: Uint8Array) => Promise<void>;
  /** Forgets sessions that ended before. */
  readonly endSessionsBefore: (time: number) => Promise<void>;

  /** By e-mail address, in an organisation; null where nobody of that address has signed in there. */
  readonly findPerson: (organisation: string, email: string) => Promise<Person | null>;
  readonly membership: (projectId: string) => Promise<Membership>;
  /** @param role null takes the person out */
  readonly setMember: (projectId: string, personId: string, role: Role | null) => Promise<Change>;
  readonly setOrganisationRole: (projectId: string, role: Role | null) => Promise<void>;
  readonly standing: (projectId: string, person: Person) => Promise<Standing>;
  /** Ids of the projects that a person is a member of, newest first, at most so many. */
  readonly projectsOf: (personId: string, most: number) => Promise<string[]>;
}
