/** The few requests beside the sync. Every failure is a sentence. */
import { projectText } from '../../core/formats/projectFile.ts';
import type { Document, Role } from '../../core/model/index.ts';
import { proofOf } from '../state/proofs.ts';

export interface NewProject {
  readonly id: string;
  /** Key of its maker's link; none where the maker is signed in. */
  readonly owner?: string;
}

/** A sentence from the server, or none when it could not be reached. */
export class RequestFailed extends Error {}

/** What a request carries so that the server knows by which link one came; nothing for whoever came in by signing in. */
export function authorization(token: string): Readonly<Record<string, string>> {
  if (token === '') return {};
  const proof = proofOf(token);
  return { Authorization: `Bearer ${proof === null ? token : `${token}.${proof}`}` };
}

/** @throws RequestFailed */
export async function request(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  address: string,
  body: BodyInit | null,
  headers?: Readonly<Record<string, string>>,
): Promise<Response> {
  const response = await fetch(address, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === null ? {} : { body }),
  }).catch(() => {
    throw new RequestFailed('');
  });
  if (response.ok) return response;
  const answer = (await response.json().catch(() => ({}))) as { error?: string };
  throw new RequestFailed(answer.error ?? '');
}

export async function ask<T>(...sent: Parameters<typeof request>): Promise<T> {
  return (await (await request(...sent)).json()) as T;
}

export const createProject = (document: Document): Promise<NewProject> =>
  ask<NewProject>('POST', '/api/projects', projectText(document));

/** @returns the proof that stands for the passphrase from now on */
export async function sayPassphrase(projectId: string, token: string, passphrase: string): Promise<string> {
  const address = `/api/projects/${projectId}/unlock`;
  const body = JSON.stringify({ passphrase });
  const { proof } = await ask<{ proof: string }>('POST', address, body, { Authorization: `Bearer ${token}` });
  return proof;
}

/** A link into a project as its owners see it; times in milliseconds since 1970. */
export interface ProjectLink {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  /** Whether it asks for one. */
  readonly passphrase: boolean;
  readonly revoked: boolean;
  /** The one by which this person came. */
  readonly own: boolean;
}

export interface LinkWish {
  readonly role: Role;
  readonly label: string;
  readonly expiresAt: number | null;
  readonly passphrase: string | null;
}

export interface MadeLink {
  readonly link: ProjectLink;
  /** The key; the server keeps only its hash and can never say it again. */
  readonly token: string;
}

/** The links of one project, asked for with the key of an owner's link. */
export function linksOf(projectId: string, token: string) {
  const address = `/api/projects/${projectId}/links`;
  return {
    list: async (): Promise<ProjectLink[]> =>
      (await ask<{ links: ProjectLink[] }>('GET', address, null, authorization(token))).links,
    make: (wish: LinkWish): Promise<MadeLink> =>
      ask('POST', address, JSON.stringify(wish), authorization(token)),
    change: async (
      id: string,
      patch: Partial<LinkWish> & { readonly revoked?: boolean },
    ): Promise<ProjectLink> => {
      const body = JSON.stringify(patch);
      return (await ask<{ link: ProjectLink }>('PATCH', `${address}/${id}`, body, authorization(token))).link;
    },
    rotate: (id: string): Promise<MadeLink> =>
      ask('POST', `${address}/${id}/rotate`, '{}', authorization(token)),
  };
}
