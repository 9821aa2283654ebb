/** The few requests beside the sync: make a project, ask what a link may do, make another link. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FormatError, readFile } from '../../src/core/formats/index.ts';
import { randomId } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { accessOf, mintLink } from '../auth/links.ts';
import { Bucket, LIMITS } from '../limits.ts';
import type { Storage } from '../storage/storage.ts';
import { sameOrigin, sendJson } from './headers.ts';

const TOO_LARGE = Symbol('too large');

export function createApi(storage: Storage) {
  const makers = new Map<string, Bucket>();

  async function makeProject(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.socket.remoteAddress ?? '';
    const bucket = makers.get(address) ?? new Bucket(LIMITS.projectsPerMinute / 60, LIMITS.projectsPerMinute);
    if (makers.size > 10_000) makers.clear();
    makers.set(address, bucket);
    if (!bucket.take(1))
      return refuse(response, 429, 'Too many new projects in a short time. Wait a minute and try again.');
    const body = await readBody(request);
    if (body === TOO_LARGE)
      return refuse(response, 413, 'The project is larger than the server keeps (20 MB).');
    let update: Uint8Array;
    try {
      const { document } = await readFile(body, 'project.throughline.json', {
        newId: randomId,
        language: 'en',
      });
      update = documentToUpdate(document);
    } catch (error) {
      if (error instanceof FormatError) return refuse(response, 400, error.message);
      throw error;
    }
    const id = randomId();
    const now = Date.now();
    storage.createProject(id, update, now);
    return sendJson(response, 201, {
      id,
      edit: mintLink(storage, id, 'edit', now),
      view: mintLink(storage, id, 'view', now),
    });
  }

  async function makeLink(
    request: IncomingMessage,
    response: ServerResponse,
    projectId: string,
  ): Promise<void> {
    const body = await readBody(request);
    if (body === TOO_LARGE) return refuse(response, 413, 'The request is too large.');
    if (accessOf(storage, projectId, bearer(request)) !== 'edit')
      return refuse(response, 403, 'Only a link that can edit can make further links.');
    const access = wantedAccess(body);
    if (!access) return refuse(response, 400, 'Say which access the link gives: edit or view.');
    return sendJson(response, 201, { token: mintLink(storage, projectId, access, Date.now()) });
  }

  /** @returns false for an address that is not the API's */
  return async function handle(
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<boolean> {
    if (!pathname.startsWith('/api/')) return false;
    const [, , what, id, more] = pathname.split('/');
    if (!sameOrigin(request)) refuse(response, 403, 'This request comes from another site.');
    else if (what !== 'projects') refuse(response, 404, 'There is nothing at this address.');
    else if (request.method === 'POST' && !isJson(request)) refuse(response, 415, 'Send JSON.');
    else if (request.method === 'POST' && id === undefined) await makeProject(request, response);
    else if (request.method === 'POST' && id && more === 'links') await makeLink(request, response, id);
    else if (request.method === 'GET' && id && more === undefined) {
      const access = accessOf(storage, id, bearer(request));
      if (access) sendJson(response, 200, { access });
      else refuse(response, 404, 'This link does not open a project here.');
    } else refuse(response, 405, 'This address does not take such a request.');
    return true;
  };
}

const refuse = (response: ServerResponse, status: number, sentence: string): void =>
  sendJson(response, status, { error: sentence });

const isJson = (request: IncomingMessage): boolean =>
  (request.headers['content-type'] ?? '').startsWith('application/json');

const bearer = (request: IncomingMessage): string | null =>
  /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

function wantedAccess(body: Buffer): 'edit' | 'view' | null {
  try {
    const { access } = JSON.parse(body.toString('utf8')) as { access?: unknown };
    return access === 'edit' || access === 'view' ? access : null;
  } catch {
    return null;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | typeof TOO_LARGE> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > LIMITS.body) return TOO_LARGE;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
