/** The few requests beside the sync: make a project, ask what a link may do, make another link. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { readJson } from '../../src/core/formats/json.ts';
import { FormatError } from '../../src/core/formats/types.ts';
import { CAN, isRole, randomId, SCHEMA_VERSION, type Role } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { newLink } from '../auth/links.ts';
import { permissionOf, type Permission } from '../auth/permission.ts';
import { Bucket, type Limits } from '../limits.ts';
import type { Storage } from '../storage/storage.ts';
import { readBody } from './body.ts';
import { refuse, sameOrigin, sendJson } from './headers.ts';
import type { SignIn } from './signIn.ts';

/** Largest body of a request that makes a link, in bytes. */
const SMALL = 1024;

export function createApi(storage: Storage, signIn: SignIn, limits: Limits, log: Logger) {
  const permission = (request: IncomingMessage, id: string): Promise<Permission | null> =>
    permissionOf(storage, id, { key: bearer(request), session: signIn.sessionOf(request) }, Date.now());

  const makers = new Map<string, Bucket>();

  /** A bucket for each address; forgotten all at once before they become many. */
  function mayMakeAnother(address: string): boolean {
    if (makers.size > 10_000) makers.clear();
    const bucket = makers.get(address) ?? new Bucket(limits.projectsPerMinute / 60, limits.projectsPerMinute);
    makers.set(address, bucket);
    return bucket.take(1);
  }

  async function makeProject(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!mayMakeAnother(request.socket.remoteAddress ?? ''))
      return refuse(response, 429, 'Too many new projects in a short time. Wait a minute and try again.');
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
    const edit = newLink('owner');
    const view = newLink('viewer');
    try {
      await storage.createProject({
        id,
        first,
        schemaVersion: SCHEMA_VERSION,
        links: [edit.link, view.link],
        owner: null,
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
    return sendJson(response, 201, { id, edit: edit.token, view: view.token });
  }

  async function makeLink(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const body = await readBody(request, response, SMALL);
    if (body === null) return refuse(response, 413, 'The request is too large.');
    const allowed = await permission(request, id);
    if (!allowed || !CAN[allowed.role].share)
      return refuse(response, 403, 'Only an owner of the project can make further links.');
    const role = wantedRole(body);
    if (!role) return refuse(response, 400, 'Say which role the link gives.');
    const { token, link } = newLink(role);
    await storage.addLink(id, link, Date.now());
    return sendJson(response, 201, { token });
  }

  async function tellAccess(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const allowed = await permission(request, id);
    if (allowed) sendJson(response, 200, { role: allowed.role });
    else refuse(response, 404, 'This link does not open a project here.');
  }

  /** @returns false for an address that is not the API's */
  return async function handle(
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<boolean> {
    if (!pathname.startsWith('/api/')) return false;
    const [, , what, id, more, ...rest] = pathname.split('/');
    const post = request.method === 'POST';
    if (!sameOrigin(request)) refuse(response, 403, 'This request comes from another site.');
    else if (what !== 'projects' || rest.length > 0 || (more !== undefined && more !== 'links'))
      refuse(response, 404, 'There is nothing at this address.');
    else if (post && !isJson(request)) refuse(response, 415, 'Send JSON.');
    else if (post && id === undefined) await makeProject(request, response);
    else if (post && id && more === 'links') await makeLink(request, response, id);
    else if (request.method === 'GET' && id && more === undefined) await tellAccess(request, response, id);
    else refuse(response, 405, 'This address does not take such a request.');
    return true;
  };
}

const isJson = (request: IncomingMessage): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');

const bearer = (request: IncomingMessage): string | null =>
  /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

function wantedRole(body: Buffer): Role | null {
  try {
    const { role } = JSON.parse(body.toString('utf8')) as { role?: unknown };
    return isRole(role) ? role : null;
  } catch {
    return null;
  }
}
