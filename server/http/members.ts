/** Who belongs to a project, what everybody of its organisation may do, and the list of what was done to its doors. For its owners. */
import { CAN, isRole, type Role } from '../../src/core/model/roles.ts';
import type { Permission } from '../auth/permission.ts';
import type { Audited } from '../../src/core/model/audit.ts';
import type { Storage } from '../storage/storage.ts';
import { refuse, sendJson } from './headers.ts';
import { nothingHere, readSmall, wrongMethod, type Call, type Resource } from './request.ts';

const AUDIT_MOST = 500;

/** A request of somebody who owns the project, or null where it was refused. */
async function owner(call: Call): Promise<Permission | null> {
  const allowed = await call.permission();
  if (allowed && CAN[allowed.role].share) return allowed;
  refuse(call.response, 403, 'Only an owner of the project sees and says who belongs to it.');
  return null;
}

const isRoleOrNull = (role: unknown): role is Role | null => role === null || isRole(role);

export function auditResource(storage: Storage): Resource {
  return async (call) => {
    const { request, response, projectId, rest } = call;
    if (rest.length > 0) nothingHere(response);
    else if (request.method !== 'GET') wrongMethod(response);
    else if (await owner(call))
      sendJson(response, 200, { entries: await storage.auditOf(projectId, AUDIT_MOST) });
  };
}

export function membersResource(storage: Storage): Resource {
  async function done(call: Call, allowed: Permission, what: Audited, detail: string): Promise<void> {
    const { response, projectId } = call;
    await storage.record({ projectId, at: Date.now(), what, by: allowed.name, detail });
    await storage.tellPermissions(projectId);
    return sendJson(response, 200, await storage.membership(projectId));
  }

  async function openToAll(call: Call, allowed: Permission): Promise<void> {
    const { response, projectId } = call;
    const body = await readSmall(call);
    if (!body) return;
    const { organisation } = await storage.membership(projectId);
    if (organisation === null)
      return refuse(
        response,
        409,
        'This project belongs to no organisation: whoever made it had not signed in.',
      );
    const { role } = body;
    // A whole organisation of owners could lock each other out.
    if (!isRoleOrNull(role) || role === 'owner')
      return refuse(
        response,
        400,
        'Say which role everybody gets: editor, commenter, participant or viewer.',
      );
    await storage.setOrganisationRole(projectId, role);
    return done(call, allowed, 'organisation.set', `${organisation}: ${role ?? '–'}`);
  }

  async function setMember(call: Call, allowed: Permission): Promise<void> {
    const { response, projectId } = call;
    const body = await readSmall(call);
    if (!body) return;
    const { person, email, role } = body;
    if (!isRoleOrNull(role)) return refuse(response, 400, 'Say which role the person gets.');
    const { members, organisation } = await storage.membership(projectId);
    const known =
      typeof email === 'string' && organisation !== null
        ? await storage.findPerson(organisation, email.trim().toLowerCase())
        : members.find((member) => member.id === person);
    if (!known)
      return refuse(
        response,
        404,
        'Nobody of your organisation has signed in here with this address yet. Send a link instead, or ask them to sign in once.',
      );
    if ((await storage.setMember(projectId, known.id, role)) === 'lastOwner')
      return refuse(response, 409, 'Somebody has to own the project. Make somebody else an owner first.');
    return role === null
      ? done(call, allowed, 'member.removed', known.name)
      : done(call, allowed, 'member.set', `${known.name}: ${role}`);
  }

  return async (call) => {
    const { request, response, projectId, rest } = call;
    const [what, ...more] = rest;
    if (more.length > 0 || (what !== undefined && what !== 'everybody')) return nothingHere(response);
    if (request.method !== 'GET' && request.method !== 'PUT') return wrongMethod(response);
    const allowed = await owner(call);
    if (!allowed) return undefined;
    if (request.method === 'GET') return sendJson(response, 200, await storage.membership(projectId));
    return what === 'everybody' ? openToAll(call, allowed) : setMember(call, allowed);
  };
}
