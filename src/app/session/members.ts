/** People of a project and the list of what was done to its doors, asked for by an owner. Every failure is a sentence. */
import type { Role } from '../../core/model/index.ts';
import { ask, authorization } from './projects.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
}

export interface Membership {
  readonly members: readonly Member[];
  /** Null for a project that nobody who had signed in has made. */
  readonly organisation: string | null;
  readonly organisationRole: Role | null;
}

export interface AuditEntry {
  readonly at: number;
  readonly what: string;
  readonly by: string;
  readonly detail: string;
}

export function membersOf(projectId: string, token: string) {
  const address = `/api/projects/${projectId}/members`;
  const put = (where: string, body: object): Promise<Membership> =>
    ask('PUT', where, JSON.stringify(body), authorization(token));
  return {
    read: (): Promise<Membership> => ask('GET', address, null, authorization(token)),
    add: (email: string, role: Role) => put(address, { email, role }),
    /** @param role null takes the person out */
    change: (person: string, role: Role | null) => put(address, { person, role }),
    openToAll: (role: Role | null) => put(`${address}/everybody`, { role }),
  };
}

export const auditOf = async (projectId: string, token: string): Promise<readonly AuditEntry[]> =>
  (
    await ask<{ entries: AuditEntry[] }>(
      'GET',
      `/api/projects/${projectId}/audit`,
      null,
      authorization(token),
    )
  ).entries;
