/** The links into a project, for its owners: listed, made, changed, revoked and given a new key. */
import { CAN, isRole, type Role } from '../../src/core/model/index.ts';
import { newKey, newLink } from '../auth/links.ts';
import { isPassphrase, keepPassphrase, LONGEST, SHORTEST } from '../auth/passphrase.ts';
import type { Permission } from '../auth/permission.ts';
import type { Limits } from '../limits.ts';
import type { Audited } from '../../src/core/model/audit.ts';
import type { LinkPatch, StoredLink } from '../storage/links.ts';
import type { Storage } from '../storage/storage.ts';
import { refuse, sendJson } from './headers.ts';
import { nothingHere, PerAddress, readSmall, wrongMethod, type Call, type Resource } from './request.ts';

const LABEL = 80;
const LAST_OWNER =
  'Somebody has to own the project. Make another link for an owner, without an end, before this one is taken back or may do less.';

/** What of a link may be said by whoever makes or changes it; left out stays as it is. */
interface Wish {
  readonly role?: Role;
  readonly label?: string;
  readonly expiresAt?: number | null;
  readonly passphrase?: string | null;
}

/** A link as its owners see it: the key is nowhere any more. `own` is the one by which somebody came. */
const shown = (link: StoredLink, to: Permission) => ({
  id: link.id,
  role: link.role,
  label: link.label,
  createdAt: link.createdAt,
  expiresAt: link.expiresAt,
  passphrase: link.passphrase !== null,
  revoked: link.revokedAt !== null,
  own: to.door === `link:${link.id}`,
});

export function linksResource(storage: Storage, limits: Limits): Resource {
  const writes = new PerAddress(limits.linkChangesPerMinute);

  async function make(call: Call, by: Permission): Promise<void> {
    const { response, projectId } = call;
    const body = await readSmall(call);
    if (!body) return;
    const wish = readWish(body);
    if (typeof wish === 'string') return refuse(response, 400, wish);
    if (!wish.role) return refuse(response, 400, SAY_ROLE);
    const open = (await storage.listLinks(projectId)).filter((link) => link.revokedAt === null);
    if (open.length >= limits.linksPerProject)
      return refuse(response, 409, 'This project has as many links as the server keeps. Revoke some first.');
    const { token, link } = newLink(wish.role, {
      label: wish.label ?? '',
      expiresAt: wish.expiresAt ?? null,
      passphrase: wish.passphrase ? await keepPassphrase(wish.passphrase) : null,
    });
    const now = Date.now();
    await storage.addLink(projectId, link, now);
    const made = { ...link, projectId, createdAt: now, revokedAt: null };
    await record(made, by, 'link.made');
    return sendJson(response, 201, { link: shown(made, by), token });
  }

  async function change(call: Call, by: Permission, link: StoredLink): Promise<void> {
    const { response } = call;
    const body = await readSmall(call);
    if (!body) return;
    const wish = readWish(body);
    if (typeof wish === 'string') return refuse(response, 400, wish);
    const { revoked } = body;
    if (revoked !== undefined && typeof revoked !== 'boolean')
      return refuse(response, 400, '“revoked” is true or false.');
    const { passphrase, ...plain } = wish;
    const patch: LinkPatch = {
      ...plain,
      ...(passphrase === undefined
        ? {}
        : { passphrase: passphrase === null ? null : await keepPassphrase(passphrase) }),
      ...(revoked === undefined ? {} : { revokedAt: revoked ? (link.revokedAt ?? Date.now()) : null }),
    };
    const next = { ...link, ...patch };
    const taken = link.revokedAt === null && next.revokedAt !== null;
    return store(call, by, next, patch, taken ? 'link.revoked' : 'link.changed');
  }

  /** The old key stops at once; role, label and end stay. */
  async function rotate(call: Call, by: Permission, link: StoredLink): Promise<void> {
    if (link.revokedAt !== null)
      return refuse(call.response, 409, 'This link was revoked. Make a new one instead.');
    const { token, hash } = newKey();
    return store(call, by, { ...link, hash }, { hash }, 'link.rotated', token);
  }

  async function store(
    { response, projectId }: Call,
    by: Permission,
    next: StoredLink,
    patch: LinkPatch,
    what: Audited,
    token?: string,
  ): Promise<void> {
    if ((await storage.changeLink(projectId, next.id, patch)) === 'lastOwner')
      return refuse(response, 409, LAST_OWNER);
    await record(next, by, what);
    await storage.tellPermissions(projectId);
    return sendJson(response, 200, { link: shown(next, by), ...(token === undefined ? {} : { token }) });
  }

  const record = (link: StoredLink, by: Permission, what: Audited): Promise<void> =>
    storage.record({
      projectId: link.projectId,
      at: Date.now(),
      what,
      by: by.name,
      detail: link.label === '' ? link.role : `${link.label}: ${link.role}`,
    });

  return async (call) => {
    const { request, response, projectId, rest } = call;
    const [id, more, ...further] = rest;
    const method = request.method ?? '';
    if (further.length > 0 || (more !== undefined && more !== 'rotate')) return nothingHere(response);
    const allowed = await call.permission();
    if (!allowed || !CAN[allowed.role].share)
      return refuse(response, 403, 'Only an owner of the project sees and changes its links.');
    if (id === undefined && method === 'GET')
      return sendJson(response, 200, {
        links: (await storage.listLinks(projectId)).map((link) => shown(link, allowed)),
      });
    if (!writes.take(request))
      return refuse(response, 429, 'Many links were changed in a short time. Wait a minute and try again.');
    if (id === undefined) return method === 'POST' ? make(call, allowed) : wrongMethod(response);
    const link = (await storage.listLinks(projectId)).find((one) => one.id === id);
    if (!link) return refuse(response, 404, 'The project has no such link.');
    if (more === 'rotate' && method === 'POST') return rotate(call, allowed, link);
    if (more === undefined && method === 'PATCH') return change(call, allowed, link);
    return wrongMethod(response);
  };
}

const SAY_ROLE = 'Say which role the link gives: owner, editor, commenter, participant or viewer.';

/** @returns what is wished for, or one sentence on what of it does not fit */
function readWish(body: Readonly<Record<string, unknown>>): Wish | string {
  const { role, label, expiresAt, passphrase } = body;
  if (role !== undefined && !isRole(role)) return SAY_ROLE;
  if (label !== undefined && (typeof label !== 'string' || label.length > LABEL))
    return `A link’s name has up to ${LABEL} characters.`;
  if (expiresAt !== undefined && expiresAt !== null && !isFuture(expiresAt))
    return 'A link ends in the future, or not at all.';
  if (passphrase !== undefined && passphrase !== null && !isPassphrase(passphrase))
    return `A passphrase has ${SHORTEST} to ${LONGEST} characters.`;
  return {
    ...(role === undefined ? {} : { role }),
    ...(label === undefined ? {} : { label: label.trim() }),
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt as number | null }),
    ...(passphrase === undefined ? {} : { passphrase }),
  };
}

const isFuture = (time: unknown): time is number =>
  typeof time === 'number' && Number.isSafeInteger(time) && time > Date.now();
