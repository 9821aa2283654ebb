/** What every storage must do. Each back end runs this suite over itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from './storage.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const hash = (n: number): Uint8Array => new Uint8Array(32).fill(n);

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
    const project = { id: 'p', first: bytes(1), links: [{ hash: hash(1), access: 'edit' as const }], now: 5 };
    const read = async (id: string) => {
      const stored = await storage.load(id);
      return (
        stored && [stored.snapshot && [...stored.snapshot], stored.updates.map((update) => [...update.bytes])]
      );
    };
    beforeEach(async () => {
      storage = await open();
      await storage.createProject(project);
      return () => storage.close();
    });

    it('knows a project with its first update and its links, and no other', async () => {
      expect(await read('p')).toEqual([null, [[1]]]);
      expect(await storage.load('q')).toBeNull();
      expect(await storage.findLink(hash(1))).toEqual({ projectId: 'p', access: 'edit' });
      expect(await storage.findLink(hash(2))).toBeNull();
    });

    it('makes a project whole or not at all', async () => {
      const second = {
        ...project,
        id: 'q',
        links: [{ hash: hash(2), access: 'view' as const }, ...project.links],
      };
      await expect(storage.createProject(second)).rejects.toThrow();
      expect(await storage.load('q')).toBeNull();
      expect(await storage.findLink(hash(2))).toBeNull();
    });

    it('takes further links', async () => {
      await storage.addLink('p', { hash: hash(3), access: 'view' }, 6);
      expect(await storage.findLink(hash(3))).toEqual({ projectId: 'p', access: 'view' });
      await expect(storage.addLink('nowhere', { hash: hash(4), access: 'view' }, 6)).rejects.toThrow();
    });

    it('appends in order, with rising ids, across projects', async () => {
      await storage.createProject({ ...project, id: 'q', links: [] });
      const ids = await storage.append([
        { projectId: 'p', bytes: bytes(2) },
        { projectId: 'q', bytes: bytes(3) },
        { projectId: 'p', bytes: bytes(4) },
      ]);
      expect(ids).toEqual(ids.toSorted((a, b) => a - b));
      expect(new Set(ids).size).toBe(3);
      expect(await read('p')).toEqual([null, [[1], [2], [4]]]);
      expect(await read('q')).toEqual([null, [[1], [3]]]);
    });

    it('appends all or nothing', async () => {
      const rows = ['p', 'nowhere'].map((projectId) => ({ projectId, bytes: bytes(2) }));
      await expect(storage.append(rows)).rejects.toThrow();
      expect(await read('p')).toEqual([null, [[1]]]);
    });

    it('folds the log up to an id and keeps what came later', async () => {
      const [two = 0] = await storage.append([{ projectId: 'p', bytes: bytes(2) }]);
      await storage.append([{ projectId: 'p', bytes: bytes(3) }]);
      await storage.compact('p', bytes(12), two);
      expect(await read('p')).toEqual([[12], [[3]]]);
    });

    it('never uses an id again, not even after everything was folded and the place was opened anew', async () => {
      const [last = 0] = await storage.append([{ projectId: 'p', bytes: bytes(2) }]);
      await storage.compact('p', bytes(12), last);
      storage = await reopen(storage);
      const [next = 0] = await storage.append([{ projectId: 'p', bytes: bytes(3) }]);
      expect(next).toBeGreaterThan(last);
      expect(await read('p')).toEqual([[12], [[3]]]);
    });

    it('takes a row out of the log and leaves the others', async () => {
      const [broken = 0] = await storage.append([{ projectId: 'p', bytes: bytes(2) }]);
      await storage.append([{ projectId: 'p', bytes: bytes(3) }]);
      await storage.quarantine('p', broken, 'a reason');
      expect(await read('p')).toEqual([null, [[1], [3]]]);
    });

    it('has everything when it is opened again', async () => {
      await storage.append([{ projectId: 'p', bytes: bytes(2) }]);
      storage = await reopen(storage);
      expect(await read('p')).toEqual([null, [[1], [2]]]);
      expect(await storage.findLink(hash(1))).toEqual({ projectId: 'p', access: 'edit' });
    });
  });
}
