import { expect, it } from 'vitest';
import { newLink, newProject, type Subject } from './index.ts';

/** As many as a pool of connections takes at once. */
const PROJECTS = [10, 11, 12, 13, 14];

export function ownersConform({ storage }: Subject): void {
  const arrive = (subject: string) =>
    storage().signIn(
      {
        issuer: 'https://id.example',
        subject,
        name: subject,
        email: null,
        organisation: 'Ministry of Water',
      },
      subject,
      5,
    );
  const ownerLinks = async (id: string): Promise<string[]> =>
    (await storage().listLinks(id)).flatMap((link) =>
      link.role === 'owner' && link.revokedAt === null && link.expiresAt === null ? [link.id] : [],
    );

  it('leaves the last owner, a link or a member, with what they may do', async () => {
    for (const patch of [{ revokedAt: 7 }, { role: 'viewer' }, { expiresAt: 9 }] as const)
      expect(await storage().changeLink('p', 'link1', patch)).toBe('lastOwner');
    expect(await storage().findLink(newLink(1).hash)).toMatchObject({
      role: 'owner',
      revokedAt: null,
      expiresAt: null,
    });
    expect(await storage().changeLink('p', 'link1', { label: 'Ours' })).toBe('done');
    const ana = await arrive('ana');
    expect(await storage().setMember('p', ana.id, 'owner')).toBe('done');
    expect(await storage().changeLink('p', 'link1', { expiresAt: 9 })).toBe('done');
    for (const role of ['editor', null] as const)
      expect(await storage().setMember('p', ana.id, role)).toBe('lastOwner');
    expect(await storage().standing('p', ana)).toMatchObject({ member: 'owner' });
  });

  it('keeps an owner when the last two send each other away in the same moment', async () => {
    const ana = await arrive('ana');
    for (const n of PROJECTS)
      await storage().createProject({ ...newProject, id: `p${n}`, links: [newLink(n)], owner: ana });
    const outcomes = await Promise.all(
      PROJECTS.map((n) =>
        Promise.all([
          storage().changeLink(`p${n}`, `link${n}`, { revokedAt: 9 }),
          storage().setMember(`p${n}`, ana.id, null),
        ]),
      ),
    );
    expect(outcomes.map((both) => both.toSorted())).toEqual(PROJECTS.map(() => ['done', 'lastOwner']));
    for (const n of PROJECTS) {
      const { members } = await storage().membership(`p${n}`);
      expect(members.length + (await ownerLinks(`p${n}`)).length).toBe(1);
    }
  });
}
