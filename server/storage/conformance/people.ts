import { expect, it } from 'vitest';
import { newProject, type Subject } from './index.ts';

const identity = (subject: string, organisation = 'Ministry of Water') => ({
  issuer: 'https://id.example',
  subject,
  name: subject,
  email: `${subject}@water.example`,
  organisation,
});

export function peopleConform({ storage, reopen }: Subject): void {
  const arrive = (subject: string, organisation?: string) =>
    storage().signIn(identity(subject, organisation), `id-${subject}`, 5);

  it('knows a person again by issuer and subject, and takes on what changed', async () => {
    const first = await arrive('ana');
    expect(first).toMatchObject({ id: 'id-ana', name: 'ana', organisation: 'Ministry of Water' });
    const again = await storage().signIn({ ...identity('ana'), name: 'Ana B.', email: null }, 'other', 6);
    expect(again).toMatchObject({ id: 'id-ana', name: 'Ana B.', email: null });
    const namesake = await storage().signIn({ ...identity('ana'), issuer: 'https://b.example' }, 'b', 6);
    expect(namesake.id).toBe('b');
  });

  it('keeps sessions until they are ended', async () => {
    const ana = await arrive('ana');
    const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    await storage().addSession(one, ana.id, 100);
    await storage().addSession(two, ana.id, 200);
    await reopen();
    expect(await storage().findSession(one)).toMatchObject({ person: { id: ana.id }, expiresAt: 100 });
    await storage().endSessionsBefore(150);
    expect(await storage().findSession(one)).toBeNull();
    await storage().endSession(two);
    expect(await storage().findSession(two)).toBeNull();
  });

  it('makes whoever made a project its owner, and opens it to its organisation only', async () => {
    const [ana, ben, cy] = [await arrive('ana'), await arrive('ben'), await arrive('cy', 'Elsewhere')];
    expect(await storage().membership('p')).toEqual({
      members: [],
      organisation: null,
      organisationRole: null,
    });
    await storage().createProject({ ...newProject, id: 'q', links: [], owner: ana });
    await storage().setOrganisationRole('q', 'viewer');
    expect(await storage().standing('q', ana)).toEqual({ member: 'owner', organisation: 'viewer' });
    expect(await storage().standing('q', ben)).toEqual({ member: null, organisation: 'viewer' });
    expect(await storage().standing('q', cy)).toEqual({ member: null, organisation: null });
    await storage().setMember('q', cy.id, 'editor');
    await storage().setMember('q', cy.id, 'commenter');
    expect((await storage().membership('q')).members.map((m) => [m.name, m.role])).toEqual([
      ['ana', 'owner'],
      ['cy', 'commenter'],
    ]);
    await storage().setMember('q', cy.id, null);
    expect(await storage().standing('q', cy)).toEqual({ member: null, organisation: null });
  });

  it('finds people of an organisation by address, and the projects of a person', async () => {
    const ana = await arrive('ana');
    expect(await storage().findPerson('Ministry of Water', 'ana@water.example')).toMatchObject({
      id: ana.id,
    });
    expect(await storage().findPerson('Elsewhere', 'ana@water.example')).toBeNull();
    await storage().createProject({ ...newProject, id: 'q', links: [], owner: ana, now: 9 });
    await storage().createProject({ ...newProject, id: 'r', links: [], owner: ana, now: 10 });
    expect(await storage().projectsOf(ana.id, 10)).toEqual(['r', 'q']);
    expect(await storage().projectsOf(ana.id, 1)).toEqual(['r']);
  });

  it('keeps the audit list, newest first', async () => {
    const entry = (at: number) => ({
      projectId: 'p',
      at,
      what: 'link.made' as const,
      by: 'Ana',
      detail: 'Reviewers',
    });
    for (const at of [1, 2, 2]) await storage().record(entry(at));
    await reopen();
    expect((await storage().auditOf('p', 2)).map(({ at, by }) => [at, by])).toEqual([
      [2, 'Ana'],
      [2, 'Ana'],
    ]);
    expect(await storage().auditOf('p', 10)).toHaveLength(3);
    expect(await storage().auditOf('q', 10)).toEqual([]);
  });
}
