/** What every storage must do. Each back end runs this suite over itself. */
import { beforeEach, describe } from 'vitest';
import type { Storage } from '../storage.ts';
import { linksConform } from './links.ts';
import { logConforms } from './log.ts';
import { ownersConform } from './owners.ts';
import { peopleConform } from './people.ts';
import { versionsConform } from './versions.ts';

/** A storage on a place of its own that holds one project, `p`, and can be opened again. */
export interface Subject {
  readonly storage: () => Storage;
  readonly reopen: () => Promise<void>;
}

export const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
export const newLink = (n: number, role: 'owner' | 'viewer' = 'owner') => ({
  id: `link${n}`,
  hash: new Uint8Array(32).fill(n),
  role,
  label: '',
  expiresAt: null,
  passphrase: null,
});
export const newProject = {
  id: 'p',
  first: bytes(1),
  schemaVersion: 1,
  links: [newLink(1)],
  owner: null,
  now: 5,
};

/**
 * @param open a storage on an empty place
 * @param reopen closes a storage and opens another on the same place
 */
export function storageConforms(
  name: string,
  open: () => Promise<Storage>,
  reopen: (storage: Storage) => Promise<Storage>,
): void {
  describe(name, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.createProject(newProject);
      return () => storage.close();
    });
    const subject: Subject = {
      storage: () => storage,
      reopen: async () => {
        storage = await reopen(storage);
      },
    };
    logConforms(subject);
    linksConform(subject);
    versionsConform(subject);
    peopleConform(subject);
    ownersConform(subject);
  });
}
