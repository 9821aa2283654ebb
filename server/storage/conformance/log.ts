import { expect, it } from 'vitest';
import { bytes, newLink, newProject, type Subject } from './index.ts';

export function logConforms({ storage, reopen }: Subject): void {
  const read = async (id: string) => {
    const stored = await storage().load(id);
    return (
      stored && [
        stored.snapshot && [...stored.snapshot.bytes],
        stored.updates.map((update) => [...update.bytes]),
      ]
    );
  };
  const append = (...values: number[]): Promise<number[]> =>
    storage().append(values.map((value) => ({ projectId: 'p', bytes: bytes(value) })));

  it('knows a project with its first update, and no other', async () => {
    expect(await read('p')).toEqual([null, [[1]]]);
    expect(await storage().load('p')).toMatchObject({
      schemaVersion: 1,
      upTo: 1,
      updates: [{ whole: true }],
    });
    expect(await storage().load('q')).toBeNull();
    expect(await storage().since('q', 0)).toBeNull();
    expect(await storage().projectIds()).toEqual(['p']);
  });

  it('makes a project whole or not at all', async () => {
    const links = [newLink(2), newLink(1)];
    await expect(storage().createProject({ ...newProject, id: 'q', links })).rejects.toThrow();
    expect(await storage().load('q')).toBeNull();
    expect(await storage().findLink(newLink(2).hash)).toBeNull();
  });

  it('appends in order, counting the rows of each project without a gap', async () => {
    await storage().createProject({ ...newProject, id: 'q', links: [] });
    const rows = [
      { projectId: 'p', bytes: bytes(2) },
      { projectId: 'q', bytes: bytes(3) },
      { projectId: 'p', bytes: bytes(4) },
    ];
    expect(await storage().append(rows)).toEqual([2, 2, 3]);
    expect(await read('p')).toEqual([null, [[1], [2], [4]]]);
    expect(await read('q')).toEqual([null, [[1], [3]]]);
  });

  it('appends all or nothing', async () => {
    const rows = ['p', 'nowhere'].map((projectId) => ({ projectId, bytes: bytes(2) }));
    await expect(storage().append(rows)).rejects.toThrow();
    expect(await read('p')).toEqual([null, [[1]]]);
    expect(await append(3)).toEqual([2]);
  });

  it('counts on in order when many append at the same time', async () => {
    const numbers = await Promise.all(Array.from({ length: 20 }, (_, i) => append(i)));
    expect(numbers.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
  });

  it('folds the log up to a row, keeps what came later, and says in which shape it is', async () => {
    await append(2, 3);
    await storage().compact('p', { bytes: bytes(12), upTo: 2, schemaVersion: 7 });
    expect(await read('p')).toEqual([[12], [[3]]]);
    expect(await storage().load('p')).toMatchObject({
      schemaVersion: 7,
      snapshot: { upTo: 2, whole: true },
      upTo: 3,
    });
  });

  it('does not let an older snapshot replace a newer one', async () => {
    await append(2, 3);
    await storage().compact('p', { bytes: bytes(123), upTo: 3, schemaVersion: 1 });
    await storage().compact('p', { bytes: bytes(12), upTo: 2, schemaVersion: 1 });
    expect(await read('p')).toEqual([[123], []]);
  });

  it('tells what was written after a row, with the snapshot only where that row is in it', async () => {
    await append(2, 3, 4);
    const tail = async (seq: number) => {
      const stored = await storage().since('p', seq);
      return [stored?.snapshot?.upTo ?? null, stored?.updates.map((u) => u.seq), stored?.upTo];
    };
    expect(await tail(2)).toEqual([null, [3, 4], 4]);
    await storage().compact('p', { bytes: bytes(123), upTo: 3, schemaVersion: 1 });
    expect(await tail(3)).toEqual([null, [4], 4]);
    expect(await tail(2)).toEqual([3, [4], 4]);
    expect(await tail(4)).toEqual([null, [], 4]);
  });

  it('never uses a number again, not even after everything was folded and the place was opened anew', async () => {
    const [last = 0] = await append(2);
    await storage().compact('p', { bytes: bytes(12), upTo: last, schemaVersion: 1 });
    await reopen();
    expect(await append(3)).toEqual([last + 1]);
    expect(await read('p')).toEqual([[12], [[3]]]);
  });

  it('takes a row out of the log, leaves the others, and does not give its number away', async () => {
    await append(2);
    await storage().quarantine('p', 2, 'a reason');
    expect(await read('p')).toEqual([null, [[1]]]);
    expect(await storage().setAside('p')).toEqual([2]);
    await reopen();
    expect(await append(3)).toEqual([3]);
    expect(await read('p')).toEqual([null, [[1], [3]]]);
  });

  it('runs work on one project in turn, also after some of it failed', async () => {
    const seen: string[] = [];
    const work = (name: string, fails = false) =>
      storage().exclusively('p', async () => {
        seen.push(`${name} begins`);
        await storage().load('p');
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
    expect(results.map((r) => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    for (let i = 0; i < seen.length; i += 2) expect(seen[i + 1]).toBe(`${seen[i]?.split(' ')[0]} ends`);
  });

  it('has everything when it is opened again', async () => {
    await append(2);
    await reopen();
    expect(await read('p')).toEqual([null, [[1], [2]]]);
  });
}
