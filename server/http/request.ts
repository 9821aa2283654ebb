/** What every request to the API brings along, read the same way everywhere. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Permission } from '../auth/permission.ts';
import { Buckets } from '../limits.ts';
import { readBody } from './body.ts';
import { refuse } from './headers.ts';
import { peerOf } from './peer.ts';

/** Largest body of a small request, in bytes. */
const SMALL = 4096;

/** A request about one project, on its way to the file that answers for a resource. */
export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly projectId: string;
  /** What stands in the address behind the name of the resource. */
  readonly rest: readonly string[];
  /** What whoever asks may do in this project; null where nothing. */
  readonly permission: () => Promise<Permission | null>;
}
export type Resource = (call: Call) => Promise<void>;

export const isJson = (request: IncomingMessage): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');

export const bearer = (request: IncomingMessage): string | null =>
  /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

export const nothingHere = (response: ServerResponse): void =>
  refuse(response, 404, 'There is nothing at this address.');
export const wrongMethod = (response: ServerResponse): void =>
  refuse(response, 405, 'This address does not take such a request.');
export const noProject = (response: ServerResponse): void =>
  refuse(response, 404, 'This link does not open a project here.');

/** A small JSON object; null where it was refused. */
export async function readSmall({ request, response }: Call): Promise<Record<string, unknown> | null> {
  const body = await readBody(request, response, SMALL);
  if (body === null) {
    refuse(response, 413, 'The request is too large.');
    return null;
  }
  try {
    const read: unknown = JSON.parse(body.toString('utf8'));
    if (typeof read === 'object' && read !== null) return read as Record<string, unknown>;
  } catch {
    // The same sentence as for JSON that is no object.
  }
  refuse(response, 400, 'The request is not readable as JSON.');
  return null;
}

/** A rate for each address. */
export class PerAddress {
  private readonly buckets: Buckets;

  constructor(perMinute: number) {
    this.buckets = new Buckets(perMinute / 60, perMinute);
  }

  has(request: IncomingMessage): boolean {
    return this.buckets.has(peerOf(request), 1);
  }

  take(request: IncomingMessage): boolean {
    return this.buckets.take(peerOf(request), 1);
  }
}
