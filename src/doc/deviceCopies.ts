/** What somebody who signs in has left in this browser: looked through, and taken off, when they sign out. */
import { createStores, getAllKeysValues, openDB, rtop, transact } from 'lib0/indexeddb';
import { countsIn, nameOfCopy, sum, type Entry } from './copyEntries.ts';

export interface LeftCopy {
  readonly projectId: string;
  /** Changes that the server never confirmed: they are nowhere else. */
  readonly unsent: number;
}

const NAME = /^throughline-(.+)-[0-9a-f]{16}$/;

/**
 * Copies of the projects that somebody opened by signing in. Those that came by a link stay out of it: the link goes on opening the project.
 * None where the browser does not say what it keeps.
 *
 * @param owner as `openDeviceCopy` was given it in place of a link's key
 */
export async function copiesLeftBy(owner: string): Promise<LeftCopy[]> {
  const copies = await Promise.all((await copiesOf(owner)).map((copy) => look(copy, false)));
  return copies.filter((copy) => copy !== null);
}

/**
 * Takes those copies off, but for those that hold changes which were never sent.
 *
 * @returns ids of the projects whose copies are gone
 */
export async function takeCopiesOff(owner: string): Promise<string[]> {
  const copies = await Promise.all((await copiesOf(owner)).map((copy) => look(copy, true)));
  return copies.flatMap((copy) => (copy?.unsent === 0 ? [copy.projectId] : []));
}

interface Named {
  readonly name: string;
  readonly projectId: string;
}

async function copiesOf(owner: string): Promise<Named[]> {
  if (typeof indexedDB === 'undefined' || !('databases' in indexedDB)) return [];
  const known = await indexedDB.databases().catch(() => []);
  return known.flatMap(({ name = '' }) => {
    const projectId = NAME.exec(name)?.[1];
    return projectId !== undefined && nameOfCopy(projectId, owner) === name ? [{ name, projectId }] : [];
  });
}

/**
 * @param empty whether to take off what was sent. Emptied, not deleted: deleting waits until no other tab has it open
 * @returns null for one that holds no project, such as of a page that was refused, and for one that cannot be read
 */
async function look({ name, projectId }: Named, empty: boolean): Promise<LeftCopy | null> {
  try {
    const db = await openDB(name, (made) =>
      createStores(made, [['updates', { autoIncrement: true }], ['custom']]),
    );
    try {
      const [updates, custom] = transact(db, ['updates', 'custom'], empty ? 'readwrite' : 'readonly') as [
        IDBObjectStore,
        IDBObjectStore,
      ];
      const known = (await getAllKeysValues(custom)) as Entry[];
      const unsent = sum(countsIn(known).values());
      if (empty && unsent === 0) await Promise.all([rtop(updates.clear()), rtop(custom.clear())]);
      return unsent > 0 || known.some(({ k }) => k === 'role') ? { projectId, unsent } : null;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}
