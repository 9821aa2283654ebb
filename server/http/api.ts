/** The few requests beside the sync: make a project, ask what a link may do, and what each resource of a project answers for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { readJson } from '../../src/core/formats/json.ts';
import { FormatError } from '../../src/core/formats/types.ts';
import { randomId, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { newLink } from '../auth/links.ts';
import { permissionOf, type NoEntry, type Permission } from '../auth/permission.ts';
import type { Limits } from '../limits.ts';
import type { Storage } from '../storage/storage.ts';
import type { Versions } from '../versions/versions.ts';
import { readBody } from './body.ts';
import { refuse, sameOrigin, sendJson } from './headers.ts';
import { linksResource } from './links.ts';
import { unlockResource } from './unlock.ts';
import { auditResource, membersResource } from './members.ts';
import { bearer, isJson, noProject, nothingHere, PerAddress, wrongMethod } from './request.ts';
import type { Resource } from './request.ts';
import type { SignIn } from './signIn.ts';
import { versionsResource } from './versions.ts';

/** Methods that bring a body. */
const BODY: ReadonlySet<string> = new Set(['POST', 'PATCH', 'PUT']);

export function createApi(
  storage: Storage,
  signIn: SignIn,
  versions: Versions,
  limits: Limits,
  /** Keys that opened nothing. */
  wrongKeys: PerAddress,
  log: Logger,
) {
  const permission = async (request: IncomingMessage, id: string): Promise<Permission | NoEntry> => {
    const credentials = { key: bearer(request), session: signIn.sessionOf(request) };
    const found = await permissionOf(storage, id, credentials, Date.now());
    if (found === 'linkUnknown') wrongKeys.take(request);
    return found;
  };
  const permissionOrNull = async (request: IncomingMessage, id: string): Promise<Permission | null> => {
    const found = await permission(request, id);
    return typeof found === 'string' ? null : found;
  };

  const makers = new PerAddress(limits.projectsPerMinute);
  const resources: Readonly<Record<string, Resource>> = {
    links: linksResource(storage, limits),
    unlock: unlockResource(storage, limits),
    members: membersResource(storage),
    audit: auditResource(storage),
    versions: versionsResource(storage, versions, limits, log),
  };

  async function makeProject(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!makers.take(request))
      return refuse(response, 429, 'Too many new projects in a short time. Wait a minute and try again.');
    const owner = await signIn.person(request);
    if (signIn.configured && !owner)
      return refuse(response, 401, 'Sign in first: on this server a project belongs to somebody.');
    const body = await readBody(request, response, limits.body);
    if (body === null) return refuse(response, 413, 'The project is larger than the server keeps (20 MB).');
    let first: Uint8Array;
    try {
      const { document } = readJson(body, 'project.throughline.json', {
        newId: randomId,
        language: 'en',
      });
      first = documentToUpdate(document);
    } catch (error) {
      if (error instanceof FormatError) return refuse(response, 400, error.message);
      throw error;
    }
    if (first.byteLength > limits.document)
      return refuse(response, 413, 'The project is larger than the server keeps (20 MB).');
    const id = randomId();
    // Whoever has signed in needs no key, and a key that nobody holds opens nothing to anybody.
    const key = owner ? null : newLink('owner');
    try {
      await storage.createProject({
        id,
        first,
        schemaVersion: SCHEMA_VERSION,
        links: key ? [key.link] : [],
        owner,
        now: Date.now(),
      });
    } catch (error) {
      log.error({ err: error }, 'A project could not be written.');
      return refuse(
        response,
        507,
        'The server cannot write to its disk, so the project was not made. Try again when there is room.',
      );
    }
    const by = owner?.name ?? '';
    await storage.record({ projectId: id, at: Date.now(), what: 'project.made', by, detail: '' });
    return sendJson(response, 201, { id, owner: key?.token });
  }

  async function tellAccess(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const found = await permission(request, id);
    if (typeof found !== 'string') sendJson(response, 200, { role: found.role });
    else if (found === 'passphraseNeeded')
      refuse(response, 401, 'This link asks for a passphrase: send it to “unlock” first.');
    else noProject(response);
  }

  /** @returns false for an address that is not the API's */
  return async function handle(
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<boolean> {
    if (!pathname.startsWith('/api/')) return false;
    const [, , what, id, more, ...rest] = pathname.split('/');
    const resource = more === undefined ? undefined : resources[more];
    if (!sameOrigin(request)) refuse(response, 403, 'This request comes from another site.');
    else if (what !== 'projects' || (more !== undefined && !resource)) nothingHere(response);
    else if (BODY.has(request.method ?? '') && !isJson(request)) refuse(response, 415, 'Send JSON.');
    else if (id && resource)
      await resource({
        request,
        response,
        projectId: id,
        rest,
        permission: () => permissionOrNull(request, id),
      });
    else if (request.method === 'POST' && id === undefined) await makeProject(request, response);
    else if (request.method === 'GET' && id) await tellAccess(request, response, id);
    else wrongMethod(response);
    return true;
  };
}
