/** Who belongs to a project, what everybody of its organisation may do, and the list of what was done to its doors. For its owners. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CAN, isRole, type Role } from '../../src/core/model/roles.ts';
import { ownedWithout } from '../auth/owners.ts';
import type { Permission } from '../auth/permission.ts';
import type { Audited } from '../storage/audit.ts';
import type { Storage } from '../storage/storage.ts';
import { readBody } from './body.ts';
import { refuse, sendJson } from './headers.ts';

/** Largest body of a request here, in bytes. */
const SMALL = 1024;
const AUDIT_MOST = 500;

/** Somebody by id, or somebody of the organisation by address. */
interface Wanted {
  readonly person?: unknown;
  readonly email?: unknown;
  readonly role?: unknown;
}

export class MembersApi {
  constructor(private readonly storage: Storage) {}

  /** @param what the last part of the address: `members`, `organisation` or `audit` */
  async handle(
    request: IncomingMessage,
    response: ServerResponse,
    projectId: string,
    what: string,
    allowed: Permission | null,
  ): Promise<void> {
    if (!allowed || !CAN[allowed.role].share)
      return refuse(response, 403, 'Only an owner of the project sees and says who belongs to it.');
    const { method } = request;
    if (what === 'audit' && method === 'GET')
      return sendJson(response, 200, { entries: await this.storage.auditOf(projectId, AUDIT_MOST) });
    if (what === 'members' && method === 'GET')
      return sendJson(response, 200, await this.storage.membership(projectId));
    if (method !== 'PUT' || what === 'audit')
      return refuse(response, 405, 'This address does not take such a request.');
    const wanted = await readWanted(request, response);
    if (!wanted) return refuse(response, 400, 'Say who, and which role that person gets.');
    if (what === 'organisation') return this.openToAll(response, projectId, wanted, allowed);
    return this.setMember(response, projectId, wanted, allowed);
  }

  private async openToAll(
    response: ServerResponse,
    projectId: string,
    { role }: Wanted,
    allowed: Permission,
  ): Promise<void> {
    const { organisation } = await this.storage.membership(projectId);
    if (organisation === null)
      return refuse(
        response,
        409,
        'This project belongs to no organisation: whoever made it had not signed in.',
      );
    // A whole organisation of owners could lock each other out.
    if (!isRoleOrNull(role) || role === 'owner')
      return refuse(
        response,
        400,
        'Say which role everybody gets: editor, commenter, participant or viewer.',
      );
    await this.storage.setOrganisationRole(projectId, role);
    return this.done(
      response,
      projectId,
      allowed,
      'organisation.set',
      `${organisation}: ${role ?? 'nothing'}`,
    );
  }

  private async setMember(
    response: ServerResponse,
    projectId: string,
    { person, email, role }: Wanted,
    allowed: Permission,
  ): Promise<void> {
    if (!isRoleOrNull(role)) return refuse(response, 400, 'Say which role the person gets.');
    const { members, organisation } = await this.storage.membership(projectId);
    const known =
      typeof email === 'string' && organisation !== null
        ? await this.storage.findPerson(organisation, email.trim().toLowerCase())
        : members.find((member) => member.id === person);
    if (!known)
      return refuse(
        response,
        404,
        'Nobody of your organisation has signed in here with this address yet. Send a link instead, or ask them to sign in once.',
      );
    if (role !== 'owner' && !(await ownedWithout(this.storage, projectId, { person: known.id })))
      return refuse(response, 409, 'Somebody has to own the project. Make somebody else an owner first.');
    await this.storage.setMember(projectId, known.id, role);
    const what = role === null ? 'member.removed' : 'member.set';
    return this.done(
      response,
      projectId,
      allowed,
      what,
      role === null ? known.name : `${known.name}: ${role}`,
    );
  }

  private async done(
    response: ServerResponse,
    projectId: string,
    allowed: Permission,
    what: Audited,
    detail: string,
  ): Promise<void> {
    await this.storage.record({ projectId, at: Date.now(), what, by: allowed.name, detail });
    await this.storage.tellPermissions(projectId);
    return sendJson(response, 200, await this.storage.membership(projectId));
  }
}

const isRoleOrNull = (role: unknown): role is Role | null => role === null || isRole(role);

async function readWanted(request: IncomingMessage, response: ServerResponse): Promise<Wanted | null> {
  const body = await readBody(request, response, SMALL);
  try {
    const read: unknown = JSON.parse(body?.toString('utf8') ?? '');
    return typeof read === 'object' && read !== null ? read : null;
  } catch {
    return null;
  }
}
