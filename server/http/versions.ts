/**
 * Versions of a project: whoever may read it lists and reads them; whoever may change it names, renames and deletes them; an owner freezes
 * the baseline. A version is read as one Yjs update, which is what the page reads documents from anyway.
 */
import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { CAN, type Role } from '../../src/core/model/index.ts';
import type { Permission } from '../auth/permission.ts';
import type { Limits } from '../limits.ts';
import type { Storage } from '../storage/storage.ts';
import type { Moment, StoredVersion, VersionKind } from '../storage/versions.ts';
import { StateUnreadable } from '../versions/state.ts';
import type { NotKept, Versions } from '../versions/versions.ts';
import { refuse, sendJson } from './headers.ts';
import { noProject, nothingHere, PerAddress, readSmall, wrongMethod } from './request.ts';
import type { Call, Resource } from './request.ts';

/** Longest name of a version and of whoever makes it, in UTF-16 units. */
const NAME = 120;
const BY = 60;
const ID = 120;
/** Moments before something that only a page knows of. */
const ASKED: readonly Moment[] = ['beforeRestore', 'beforeUpdate'];

const GONE = 'This version is no longer there. Somebody may have deleted it, or it was thinned out.';

const REFUSALS: Readonly<Record<NotKept, readonly [status: number, sentence: string]>> = {
  gone: [404, 'There is no such project.'],
  versionGone: [404, GONE],
  tooMany: [
    409,
    'This project has as many named versions as the server keeps. Delete one that nobody needs, then name this one.',
  ],
  tooLarge: [
    507,
    'The versions of this project take all the room that the server keeps for them. Delete some, then name this one.',
  ],
};

/** What a role needs to make, rename or delete a version of a kind. */
const mayChange = (role: Role, kind: VersionKind): boolean =>
  kind === 'baseline' ? CAN[role].share : CAN[role].edit;

export function versionsResource(
  storage: Storage,
  versions: Versions,
  limits: Limits,
  log: Logger,
): Resource {
  const writes = new PerAddress(limits.versionsPerMinute);

  async function read({ response, projectId }: Call, id: string): Promise<void> {
    const bytes = await storage.readVersion(projectId, id);
    if (!bytes) return noVersion(response);
    response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' });
    response.end(bytes);
  }

  async function make(call: Call, { role, door, name: who }: Permission): Promise<void> {
    const { response, projectId } = call;
    const body = await readSmall(call);
    if (!body) return;
    const { kind } = body;
    if (kind !== 'named' && kind !== 'baseline' && kind !== 'automatic')
      return refuse(response, 400, 'Say which kind of version to keep.');
    if (!mayChange(role, kind)) return mayNot(response, kind);
    // Whoever signed in is called as the provider says; whoever came by a link, as that person wishes.
    const by = (door.startsWith('person:') ? null : textOf(body['by'], BY)) ?? who;
    try {
      if (kind === 'automatic') {
        const moment = ASKED.find((m) => m === body['moment']);
        if (!moment) return refuse(response, 400, 'Say before what the version is kept.');
        return sendJson(response, 201, await versions.keepAutomatic(projectId, moment, by));
      }
      const name = textOf(body['name'], NAME);
      if (name === null) return badName(response);
      // What the donor approved may be what was sent weeks ago: a baseline can hold an earlier version.
      const from =
        kind === 'baseline' && body['from'] !== undefined ? (textOf(body['from'], ID) ?? '') : null;
      const made = await versions.keepNamed(projectId, { kind, name, by, from });
      if (typeof made === 'string') return refuse(response, ...REFUSALS[made]);
      await note(made, kind === 'baseline' ? 'baseline.frozen' : 'version.named', by);
      return sendJson(response, 201, made);
    } catch (error) {
      return cannotKeep(response, projectId, error);
    }
  }

  async function change(call: Call, permission: Permission, id: string): Promise<void> {
    const { request, response, projectId } = call;
    const renames = request.method === 'PATCH';
    const version = (await storage.listVersions(projectId)).find((v) => v.id === id);
    if (!version) return noVersion(response);
    if (!mayChange(permission.role, version.kind)) return mayNot(response, version.kind);
    if (version.kind === 'automatic')
      return refuse(response, 409, 'The server keeps this version by itself and lets it go by itself.');
    if (!renames) {
      await storage.removeVersions(projectId, [id]);
      await note(version, 'version.removed', permission.name);
      return sendJson(response, 200, {});
    }
    const body = await readSmall(call);
    if (!body) return;
    const name = textOf(body['name'], NAME);
    if (name === null) return badName(response);
    if (!(await storage.renameVersion(projectId, id, name))) return noVersion(response);
    return sendJson(response, 200, { ...version, name });
  }

  const note = (
    version: StoredVersion,
    what: 'version.named' | 'version.removed' | 'baseline.frozen',
    by: string,
  ) => storage.record({ projectId: version.projectId, at: Date.now(), what, by, detail: version.name });

  function cannotKeep(response: ServerResponse, project: string, error: unknown): void {
    log.error({ project, err: error }, 'A version could not be kept.');
    if (error instanceof StateUnreadable)
      refuse(
        response,
        500,
        'What is stored of this project is damaged, so no version was kept. Its keeper can run throughline doctor.',
      );
    else
      refuse(
        response,
        507,
        'The server cannot write to its disk, so no version was kept. Try again when there is room.',
      );
  }

  return async (call) => {
    const { request, response, projectId, rest } = call;
    const [id] = rest;
    const reads = request.method === 'GET';
    const permission = await call.permission();
    if (!permission) return noProject(response);
    if (rest.length > 1) return nothingHere(response);
    if (reads) {
      if (id !== undefined) return read(call, id);
      return sendJson(response, 200, { versions: await storage.listVersions(projectId) });
    }
    if (!writes.take(request))
      return refuse(response, 429, 'Many versions in a short time. Wait a minute and try again.');
    if (request.method === 'POST' && id === undefined) return make(call, permission);
    const changes = request.method === 'PATCH' || request.method === 'DELETE';
    return changes && id !== undefined ? change(call, permission, id) : wrongMethod(response);
  };
}

/** A text with at least one letter, not longer than may be; null otherwise. */
function textOf(value: unknown, most: number): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text !== '' && text.length <= most ? text : null;
}

const noVersion = (response: ServerResponse): void => refuse(response, 404, GONE);
const badName = (response: ServerResponse): void =>
  refuse(response, 400, `Give the version a name of at most ${NAME} characters.`);
const mayNot = (response: ServerResponse, kind: VersionKind): void =>
  refuse(
    response,
    403,
    kind === 'baseline'
      ? 'Only an owner of the project can freeze, rename or delete a baseline.'
      : 'This link may not change the project, so it cannot keep, rename or delete versions either.',
  );
