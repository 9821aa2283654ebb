import { expect, it } from 'vitest';
import { newLink, type Subject } from './index.ts';

export function linksConform({ storage, reopen }: Subject): void {
  it('finds a link by the hash of its key, and no other', async () => {
    expect(await storage().findLink(newLink(1).hash)).toMatchObject({
      id: 'link1',
      projectId: 'p',
      role: 'owner',
      createdAt: 5,
      revokedAt: null,
    });
    expect(await storage().findLink(newLink(2).hash)).toBeNull();
  });

  it('takes further links of a project that is there, and lists them in order', async () => {
    const link = { ...newLink(3, 'viewer'), label: 'Reviewers', expiresAt: 99, passphrase: 'a$b' };
    await storage().addLink('p', link, 6);
    expect(await storage().findLink(link.hash)).toMatchObject({ label: 'Reviewers', expiresAt: 99 });
    await expect(storage().addLink('nowhere', newLink(4), 6)).rejects.toThrow();
    const listed = await storage().listLinks('p');
    expect(listed.map(({ id, passphrase }) => [id, passphrase])).toEqual([
      ['link1', null],
      ['link3', 'a$b'],
    ]);
  });

  it('changes a link and nothing else, and keeps the change', async () => {
    await storage().addLink('p', newLink(3, 'viewer'), 6);
    expect(await storage().changeLink('p', 'link3', { revokedAt: 7, hash: newLink(9).hash })).toBe('done');
    expect(await storage().changeLink('q', 'link3', { revokedAt: 8 })).toBe('unknown');
    await reopen();
    expect(await storage().findLink(newLink(3).hash)).toBeNull();
    expect(await storage().findLink(newLink(9).hash)).toMatchObject({ id: 'link3', revokedAt: 7 });
    expect(await storage().findLink(newLink(1).hash)).toMatchObject({ id: 'link1', revokedAt: null });
  });
}
