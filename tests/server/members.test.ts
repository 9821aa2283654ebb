import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../server/app.ts';
import { projectText } from '../../src/core/formats/projectFile.ts';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { Bare, dataFolder } from './kit.ts';
import { Browser, freePort, startProvider } from './signingIn.ts';
import { CLOSE, closeName, MESSAGE } from '../../src/doc/wire.ts';

async function start() {
  const port = await freePort();
  const home = `http://127.0.0.1:${port}`;
  const { config: provider } = await startProvider(home);
  const app = createApp({ host: '127.0.0.1', port, dataDir: dataFolder(), logLevel: 'silent', provider });
  await app.listen();
  onTestFinished(async () => void (await app.close()));
  const person = async (login: string): Promise<Browser> => {
    const browser = new Browser(home);
    await browser.signIn(login);
    return browser;
  };
  return { home, person };
}

const wells = projectText(emptyDocument({ title: 'Clean wells' }));

async function makeProject(browser: Browser): Promise<string> {
  const { status, body } = await browser.json('/api/projects', { method: 'POST', body: wells });
  expect(status).toBe(201);
  return (body as { id: string }).id;
}

const isNote = (bytes: Uint8Array): boolean => bytes[0] === MESSAGE.note;
const put = (browser: Browser, where: string, body: unknown) =>
  browser.json(`/api/projects/${where}`, { method: 'PUT', body: JSON.stringify(body) });
const roleOf = async (browser: Browser, id: string): Promise<unknown> => {
  const { body } = await browser.json(`/api/projects/${id}`);
  return (body as { role?: string }).role ?? null;
};

describe('a project of somebody who signed in', () => {
  it('is made by nobody else, belongs to its maker, and is listed for its members with its title', async () => {
    const { home, person } = await start();
    const stranger = new Browser(home);
    const refused = await stranger.json('/api/projects', { method: 'POST', body: wells });
    expect(refused).toMatchObject({ status: 401, body: { error: expect.stringMatching(/^Sign in first/) } });
    const ana = await person('ana');
    const id = await makeProject(ana);
    expect(await roleOf(ana, id)).toBe('owner');
    expect(await roleOf(stranger, id)).toBeNull();
    expect((await ana.json('/api/me/projects')).body).toEqual({ projects: [{ id, title: 'Clean wells' }] });
    expect((await stranger.json('/api/me/projects')).status).toBe(401);
  });

  it('opens to a member with the member’s role, and no longer when the member is out', async () => {
    const { person } = await start();
    const [ana, ben] = [await person('ana'), await person('ben')];
    const id = await makeProject(ana);
    expect(await roleOf(ben, id)).toBeNull();
    await put(ana, `${id}/members`, { email: ' BEN@water.example', role: 'commenter' });
    expect(await roleOf(ben, id)).toBe('commenter');
    const { members } = (await ana.json(`/api/projects/${id}/members`)).body as {
      members: { id: string; name: string }[];
    };
    const { id: benId } = members.find(({ name }) => name === 'Ben') ?? { id: '' };
    await put(ana, `${id}/members`, { person: benId, role: null });
    expect(await roleOf(ben, id)).toBeNull();
    const entries = (await ana.json(`/api/projects/${id}/audit`)).body as {
      entries: { what: string; by: string; detail: string }[];
    };
    expect(entries.entries.map(({ what, by, detail }) => [what, by, detail])).toEqual([
      ['member.removed', 'Ana', 'Ben'],
      ['member.set', 'Ana', 'Ben: commenter'],
      ['project.made', 'Ana', ''],
    ]);
  });

  it('opens to everybody of the organisation, and to nobody of another', async () => {
    const { person } = await start();
    const [ana, ben, cy] = [await person('ana'), await person('ben'), await person('cy.elsewhere')];
    const id = await makeProject(ana);
    expect((await put(ana, `${id}/members/everybody`, { role: 'owner' })).status).toBe(400);
    await put(ana, `${id}/members/everybody`, { role: 'viewer' });
    expect(await Promise.all([ana, ben, cy].map((who) => roleOf(who, id)))).toEqual([
      'owner',
      'viewer',
      null,
    ]);
    await put(ana, `${id}/members/everybody`, { role: null });
    expect(await roleOf(ben, id)).toBeNull();
  });

  it('finds nobody by an address that the provider has not verified, or of another organisation', async () => {
    const { person } = await start();
    const ana = await person('ana');
    await Promise.all([person('cy.unverified'), person('dee.elsewhere')]);
    const id = await makeProject(ana);
    for (const email of ['cy@water.example', 'dee@water.example', 'nobody@water.example']) {
      const answer = await put(ana, `${id}/members`, { email, role: 'editor' });
      expect(answer).toMatchObject({
        status: 404,
        body: { error: expect.stringMatching(/^Nobody of your/) },
      });
    }
  });

  it('keeps an owner, and lets nobody else say who belongs to it', async () => {
    const { person } = await start();
    const [ana, ben] = [await person('ana'), await person('ben')];
    const id = await makeProject(ana);
    const me = (await ana.json('/api/me')).body as { me: { id: string } };
    for (const role of [null, 'editor'])
      expect((await put(ana, `${id}/members`, { person: me.me.id, role })).status).toBe(409);
    await put(ana, `${id}/members`, { email: 'ben@water.example', role: 'editor' });
    for (const [where, body] of [
      ['members', { person: me.me.id, role: null }],
      ['members/everybody', { role: 'viewer' }],
    ] as const)
      expect((await put(ben, `${id}/${where}`, body)).status).toBe(403);
    expect((await ben.json(`/api/projects/${id}/audit`)).status).toBe(403);
  });

  it('lets members in by their cookie, and pages of other sites not', async () => {
    const { home, person } = await start();
    const ana = await person('ana');
    const id = await makeProject(ana);
    const at = `${home.replace('http', 'ws')}/sync/${id}`;
    expect(await new Bare(at).closed).toBe(CLOSE.linkUnknown);
    await new Bare(at, { cookie: ana.cookies, origin: home }).open;
    const elsewhere = new Bare(at, { cookie: ana.cookies, origin: 'https://evil.example' });
    await expect(elsewhere.open).rejects.toThrow(/403/);
  });

  it('closes the door at once on whoever is taken out', async () => {
    const { home, person } = await start();
    const [ana, ben] = [await person('ana'), await person('ben')];
    const id = await makeProject(ana);
    await put(ana, `${id}/members/everybody`, { role: 'editor' });
    const open = new Bare(`${home.replace('http', 'ws')}/sync/${id}`, { cookie: ben.cookies, origin: home });
    await open.open;
    await put(ana, `${id}/members/everybody`, { role: null });
    expect(closeName(await open.closed)).toBe('linkEnded');
  });

  it('closes what is open by a sign-in when that browser signs out, and nobody else’s', async () => {
    const { home, person } = await start();
    const [ana, elsewhere] = [await person('ana'), await person('ana')];
    const id = await makeProject(ana);
    const at = `${home.replace('http', 'ws')}/sync/${id}?client=throughline&schema=${SCHEMA_VERSION}`;
    const made = await ana.json(`/api/projects/${id}/links`, {
      method: 'POST',
      body: JSON.stringify({ role: 'owner' }),
    });
    const { token } = made.body as { token: string };
    const join = (browser: Browser, more = ''): Bare =>
      new Bare(at + more, { cookie: browser.cookies, origin: home });
    const [tab, other, byLinkToo] = [join(ana), join(elsewhere), join(ana, `&token=${token}`)];
    const welcomes = (): Uint8Array[] => byLinkToo.heard.filter(isNote);
    await Promise.all([tab, other, byLinkToo].map((one) => one.hears('a welcome', isNote)));
    const welcome = welcomes().length;
    await ana.json('/auth/sign-out', { method: 'POST', body: '{}' });
    expect(closeName(await tab.closed)).toBe('signedOut');
    // Whoever has a link as well stays by it, under the name that it gives.
    await byLinkToo.hears('another welcome', () => welcomes().length > welcome);
    expect(byLinkToo.socket.readyState).toBe(byLinkToo.socket.OPEN);
    expect(other.socket.readyState).toBe(other.socket.OPEN);
  });
});
