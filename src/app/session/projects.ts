/** The few requests beside the sync. Every failure is a sentence. */
import { projectText } from '../../core/formats/projectFile.ts';
import type { Document, Role } from '../../core/model/index.ts';

export interface NewProject {
  readonly id: string;
  /** Key of its maker's link; none where the maker is signed in. */
  readonly owner?: string;
}

/** A sentence from the server, or none when it could not be reached. */
export class RequestFailed extends Error {}

async function post<T>(address: string, body: BodyInit, token?: string): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body,
  }).catch(() => {
    throw new RequestFailed('');
  });
  const answer = (await response.json().catch(() => ({}))) as { error?: string };
  if (!response.ok) throw new RequestFailed(answer.error ?? '');
  return answer as T;
}

export const createProject = (document: Document): Promise<NewProject> =>
  post<NewProject>('/api/projects', projectText(document));

export async function mintLink(projectId: string, token: string, role: Role): Promise<string> {
  const answer = await post<{ token: string }>(
    `/api/projects/${projectId}/links`,
    JSON.stringify({ role }),
    token,
  );
  return answer.token;
}
