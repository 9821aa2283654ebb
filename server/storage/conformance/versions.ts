import { expect, it } from 'vitest';
import { bytes, type Subject } from './index.ts';

export function versionsConform({ storage, reopen }: Subject): void {
  const version = (id: string, at: number) => ({
    id,
    projectId: 'p',
    kind: 'named' as const,
    name: 'As submitted',
    by: 'Ana',
    at,
  });

  it('keeps versions, newest first, with their bytes', async () => {
    await storage().addVersion(version('v1', 10), bytes(1, 2));
    await storage().addVersion(version('v2', 20), bytes(3));
    await reopen();
    const listed = await storage().listVersions('p');
    expect(listed.map(({ id, at, size }) => [id, at, size])).toEqual([
      ['v2', 20, 1],
      ['v1', 10, 2],
    ]);
    expect([...((await storage().readVersion('p', 'v1')) ?? [])]).toEqual([1, 2]);
    expect(await storage().readVersion('q', 'v1')).toBeNull();
  });

  it('renames and removes', async () => {
    await storage().addVersion(version('v1', 10), bytes(1));
    await storage().addVersion(version('v2', 20), bytes(2));
    expect(await storage().renameVersion('p', 'v1', 'After inception')).toBe(true);
    expect(await storage().renameVersion('q', 'v1', 'Elsewhere')).toBe(false);
    await storage().removeVersions('p', ['v2']);
    expect((await storage().listVersions('p')).map(({ id, name }) => [id, name])).toEqual([
      ['v1', 'After inception'],
    ]);
  });

  it('outlives the folding of the log', async () => {
    await storage().addVersion(version('v1', 10), bytes(1));
    await storage().compact('p', { bytes: bytes(9), upTo: 1, schemaVersion: 1 });
    expect(await storage().readVersion('p', 'v1')).not.toBeNull();
  });
}
