/** The projects of whoever is signed in, with their titles. */
import { projectOf } from '../../src/core/model/index.ts';
import type { Person } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import { documentIn } from '../../src/doc/read.ts';
import { storedState, StateUnreadable } from '../versions/state.ts';

/** Reading a title means reading the document, so the list ends somewhere. */
const MOST = 50;

export async function projectsOf(
  storage: Storage,
  person: Person,
): Promise<{ readonly id: string; readonly title: string }[]> {
  const ids = await storage.projectsOf(person.id, MOST);
  const listed: { id: string; title: string }[] = [];
  for (const id of ids) listed.push({ id, title: await titleOf(storage, id) });
  return listed;
}

/** Empty where the document cannot be read: the project is listed all the same. */
async function titleOf(storage: Storage, projectId: string): Promise<string> {
  try {
    const state = await storedState(storage, projectId);
    return state ? projectOf(documentIn(state)).title : '';
  } catch (error) {
    if (error instanceof StateUnreadable) return '';
    throw error;
  }
}
